using ReactionMiner.Comments;
using ReactionMiner.Importing;

namespace ReactionMiner.Tests.Importing;

/// <summary>What <c>videos.list</c> answers, beside the comments.</summary>
public sealed class VideoListTests
{
    private const string First = """
        {"kind":"youtube#video","id":"dQw4w9WgXcQ","snippet":{"publishedAt":"2025-04-05T18:00:00Z","channelId":"UCowner","title":"A talk &amp; more",
         "channelTitle":"The owner","tags":["a"],"localized":{"title":"Ein Vortrag"}},"statistics":{"viewCount":"9","commentCount":"1234"}}
        """;

    private const string Second = """{"kind":"youtube#video","id":"aaaaaaaaaa2","snippet":{"title":"Other"},"statistics":{"commentCount":7}}""";

    private const string Comments = "video_id,comment_id,text\ndQw4w9WgXcQ,UgA,one\n";

    private static string Answer(params string[] items) => $$"""{"kind":"youtube#videoListResponse","items":[{{string.Join(",", items)}}]}""";

    private static string OneLine(string json) => json.Replace("\n", " ", StringComparison.Ordinal);

    public static TheoryData<string, string> Shapes => new()
    {
        { "one answer", Answer(First, Second) },
        { "an array of answers", $"[{Answer(First)},{Answer(Second)}]" },
        { "JSON lines of answers", OneLine(Answer(First)) + "\n" + OneLine(Answer(Second)) + "\n" },
        { "the kind after the items", $$"""{"items":[{{First}},{{Second}}],"kind":"youtube#videoListResponse"}""" },
        { "items without their kind", Answer(First, Second).Replace("\"kind\":\"youtube#video\",", "", StringComparison.Ordinal) },
        { "an answer without items among them", Answer(First) + """{"kind":"youtube#videoListResponse"}""" + Answer(Second) },
    };

    private static async Task<Imported> BesideCommentsAsync(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("answer.bin", json);
        folder.Write("comments.csv", Comments);
        return await Imported.FromAsync(folder.Path);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_shape_of_the_answers_tells_of_its_videos_and_holds_no_rows(string shape, string json)
    {
        var imported = await BesideCommentsAsync(json);

        Assert.True(imported.Videos.Select(video => video.Id.Value).SequenceEqual(["dQw4w9WgXcQ", "aaaaaaaaaa2"]), shape);
        Assert.Equal("UgA", Assert.Single(imported.Comments).Id);
        Assert.Empty(imported.Refused);
        var file = imported.Files[0];
        Assert.Equal(("youtube-api", 0L, 2L), (file.Format?.Name, file.RowsRead, file.VideosDescribed));
        Assert.Empty(file.Warnings);
    }

    [Fact]
    public async Task A_video_keeps_what_the_API_tells()
    {
        var imported = await BesideCommentsAsync(Answer(First, Second));

        Assert.Equal(
            new Video(VideoId.Parse("dQw4w9WgXcQ"))
            {
                Title = "A talk &amp; more",
                ChannelId = "UCowner",
                ChannelTitle = "The owner",
                PublishedAt = new DateTimeOffset(2025, 4, 5, 18, 0, 0, TimeSpan.Zero),
                CommentCount = 1234,
            },
            imported.Videos[0]);
        Assert.Equal(new Video(VideoId.Parse("aaaaaaaaaa2")) { Title = "Other", CommentCount = 7 }, imported.Videos[1]);
    }

    [Fact]
    public async Task Videos_stand_among_pages_of_comments_in_one_file()
    {
        const string Page = """
            {"kind":"youtube#commentListResponse","items":[{"kind":"youtube#comment","id":"UgB","snippet":{"videoId":"dQw4w9WgXcQ","textDisplay":"yes"}}]}
            """;

        var imported = await Imported.FromTextAsync("all.json", $"[{Answer(First)},{Page}]");

        Assert.Equal(("UgB", "A talk &amp; more"), (Assert.Single(imported.Comments).Id, Assert.Single(imported.Videos).Title));
        Assert.Equal(1, imported.File.RowsRead);
    }

    [Fact]
    public async Task A_video_without_an_id_is_refused()
    {
        var imported = await BesideCommentsAsync(Answer(First, """{"kind":"youtube#video","snippet":{"title":"whose?"}}"""));

        Assert.EndsWith("(items[1])", Assert.Single(imported.Refused).Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Videos_alone_are_no_comments()
    {
        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(() => Imported.FromTextAsync("video.json", Answer(First)));

        Assert.Contains("holds no comments", failure.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_videos_alone_says_what_is_in_each_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("video.json", Answer(First));
        folder.Write("about.txt", "made by a tool");

        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(() => Imported.FromAsync(folder.Path));

        Assert.Contains("none of its 2 files", failure.Message, StringComparison.Ordinal);
        Assert.Contains("it describes videos", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_of_videos_comes_in_pages()
    {
        var list = Answer([.. Enumerable.Range(0, 1200).Select(i => $$"""{"kind":"youtube#video","id":"video{{i:D6}}"}""")]);

        var imported = await BesideCommentsAsync(list);

        Assert.Equal([500, 500, 200], imported.Pages.Select(page => page.Videos.Count).Where(count => count > 0));
    }
}
