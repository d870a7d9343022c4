using ReactionMiner.Importing;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Importing;

/// <summary>Files that real tools wrote, with the counts their folder's README gives.</summary>
public sealed class RealFilesTests
{
    [SkippableTheory]
    [InlineData("youtube-api/rounak28_0.json", "youtube-api", 98, 0)]
    [InlineData("youtube-api/fluxcup_commentThreads_2016.json", "youtube-api", 20, 0)]
    [InlineData("exports/youtube-comment-downloader-2019.jsonl", "youtube-comment-downloader", 1254, 0)]
    [InlineData("exports/generic-columns-2025.csv", "generic", 688, 0)]
    [InlineData("unlabelled/youtube-gemini-video.csv", "generic", 912, 6)]
    [InlineData("unlabelled/localllama.jsonl", "generic", 58_600, 0)]
    [InlineData("themes/llama-open-source.csv", "generic", 556, 0)]
    [InlineData("themes/written.csv", "generic", 2680, 0)]
    public async Task Every_row_is_a_comment_or_refused(string file, string format, int comments, int refused)
    {
        var imported = await Imported.FromAsync(Corpora.Require(file));

        Assert.Equal(format, imported.File.Format?.Name);
        Assert.Equal((comments, refused), (imported.Comments.Count, imported.Refused.Count));
        Assert.Equal(comments + refused, imported.File.RowsRead);
        Assert.Distinct(imported.Comments.Where(comment => comment.HasDerivedId).Select(comment => comment.Id));
        Assert.Empty(imported.File.Warnings);
    }

    [SkippableFact]
    public async Task The_spam_collection_is_read_as_HTML_into_1956_comments()
    {
        var imported = await Imported.FromAsync(Corpora.Require("spam"));

        Assert.Equal(5, imported.Files.Count);
        Assert.All(imported.Files, file => Assert.Equal("youtube-spam-collection", file.Format?.Name));
        Assert.Equal((1956, 0), (imported.Comments.Count, imported.Refused.Count));
        Assert.DoesNotContain(imported.Comments, comment => comment.Text.Contains("<br", StringComparison.Ordinal) || comment.Text.Contains("&#39;", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Replies_stand_in_the_threads_of_their_parents()
    {
        var imported = await Imported.FromAsync(Corpora.Require("exports/generic-columns-2025.csv"));

        Assert.Equal(90, imported.Comments.Count(comment => comment.IsReply));
        Assert.Equal(145, imported.Comments.Select(comment => comment.VideoId).Distinct().Count());
    }

    [SkippableFact]
    public async Task A_file_that_is_not_comments_says_what_was_looked_for()
    {
        var path = Corpora.Require("youtube-api/youtube-v3-discovery.json");

        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(() => Imported.FromAsync(path));

        Assert.Contains("yt-dlp", failure.Message, StringComparison.Ordinal);
        Assert.Contains("--map", failure.Message, StringComparison.Ordinal);
    }
}
