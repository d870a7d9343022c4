using ReactionMiner.Comments;
using ReactionMiner.Importing;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Importing;

/// <summary>Files that do not say which video they are about, beside files that do.</summary>
public sealed class NamelessFileTests
{
    private const string Threads = "video_id,comment_id,text\ndQw4w9WgXcQ,UgA,one\ndQw4w9WgXcQ,UgB,two\n";
    private const string OtherThreads = "video_id,comment_id,text\naaaaaaaaaa2,UgC,three\n";
    private const string Nameless = "comment_id,text\nUgX,whose\n";

    private static string Video(string id) =>
        $$"""{"kind":"youtube#videoListResponse","items":[{"kind":"youtube#video","id":"{{id}}","snippet":{"channelId":"UCowner","title":"A talk"} }]}""";

    private static string Reply(string parent, string author = "UCann") => $$$"""
        {"kind":"youtube#commentListResponse","items":[{"kind":"youtube#comment","id":"{{{parent}}}.r1",
         "snippet":{"textDisplay":"yes","parentId":"{{{parent}}}","authorChannelId":{"value":"{{{author}}}"} } }]}
        """;

    private static async Task<Imported> FolderAsync(params (string Name, string Content)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in files)
        {
            folder.Write(name, content);
        }
        return await Imported.FromAsync(folder.Path);
    }

    [Theory]
    [InlineData("a-replies.json", "b-threads.csv")]
    [InlineData("z-replies.json", "b-threads.csv")]
    public async Task Replies_belong_to_the_video_of_their_threads_whatever_the_names(string replies, string threads)
    {
        var imported = await FolderAsync((replies, Reply("UgB")), (threads, Threads));

        Assert.Equal(("dQw4w9WgXcQ", "UgB"), (imported["UgB.r1"].VideoId.Value, imported["UgB.r1"].ThreadId));
        Assert.All(imported.Files, file => Assert.Empty(file.Warnings));
        Assert.Equal(imported.Files.Select(file => file.Name).Order(StringComparer.Ordinal), imported.Files.Select(file => file.Name));
    }

    [Fact]
    public async Task A_member_of_an_archive_belongs_to_the_video_of_the_others()
    {
        var zip = Packed.Zip(("a/comments.json", Reply("UgA")), ("a/threads.csv", Threads));

        var imported = await Imported.FromBytesAsync("all.zip", zip);

        Assert.Equal("dQw4w9WgXcQ", imported["UgA.r1"].VideoId.Value);
    }

    [Theory]
    [InlineData("UgA", true)]
    [InlineData("UgUnknown", false)]
    public async Task A_reply_to_a_thread_that_was_not_read_is_worth_a_note(string parent, bool isObvious)
    {
        var imported = await FolderAsync(("replies.json", Reply(parent)), ("threads.csv", Threads));

        Assert.Equal("dQw4w9WgXcQ", imported[parent + ".r1"].VideoId.Value);
        Assert.Equal(isObvious ? 0 : 1, imported.Files[0].Warnings.Count);
    }

    [Fact]
    public async Task Comments_taken_for_those_of_the_only_video_are_noted()
    {
        var imported = await FolderAsync(("list.csv", Nameless), ("threads.csv", Threads));

        Assert.Equal("dQw4w9WgXcQ", imported["UgX"].VideoId.Value);
        Assert.Contains("the only video that the files beside it name", Assert.Single(imported.Files[0].Warnings), StringComparison.Ordinal);
        Assert.Empty(imported.Files[1].Warnings);
    }

    [Fact]
    public async Task A_video_that_is_described_is_named()
    {
        var imported = await FolderAsync(("comments.json", Reply("UgA")), ("video.json", Video("dQw4w9WgXcQ")));

        Assert.Equal("dQw4w9WgXcQ", Assert.Single(imported.Comments).VideoId.Value);
    }

    [Fact]
    public async Task With_several_videos_a_nameless_file_is_a_section_of_its_own()
    {
        var imported = await FolderAsync(("list.csv", Nameless), ("a.csv", Threads), ("z.csv", OtherThreads));

        Assert.Equal("file:list", imported["UgX"].VideoId.Value);
        Assert.All(imported.Files, file => Assert.Empty(file.Warnings));
    }

    [Fact]
    public async Task Nameless_files_alone_are_sections_of_their_own()
    {
        var imported = await FolderAsync(("list.csv", Nameless), ("more.csv", "comment_id,text\nUgY,and whose\n"));

        Assert.Equal(("file:list", "file:more"), (imported["UgX"].VideoId.Value, imported["UgY"].VideoId.Value));
    }

    [Fact]
    public async Task A_file_whose_name_tells_its_video_keeps_it()
    {
        var imported = await FolderAsync(("comments-aaaaaaaaaa2.csv", Nameless), ("threads.csv", Threads), ("list.csv", "comment_id,text\nUgY,and whose\n"));

        Assert.Equal(("aaaaaaaaaa2", "file:list"), (imported["UgX"].VideoId.Value, imported["UgY"].VideoId.Value));
    }

    [Fact]
    public async Task The_video_that_the_user_names_goes_before_that_of_other_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("list.csv", Nameless);
        folder.Write("threads.csv", Threads);

        var imported = await Imported.FromAsync(folder.Path, new ImportOptions { Video = VideoId.Parse("aaaaaaaaaa2") });

        Assert.Equal("aaaaaaaaaa2", imported["UgX"].VideoId.Value);
    }

    [Theory]
    [InlineData("UCowner", true)]
    [InlineData("UCann", false)]
    public async Task A_reply_is_the_uploaders_when_its_author_is_the_videos_channel(string author, bool isUploader)
    {
        var imported = await FolderAsync(("comments.json", Reply("UgA", author)), ("threads.csv", Threads), ("video.json", Video("dQw4w9WgXcQ")));

        Assert.Equal(isUploader, imported["UgA.r1"].AuthorIsUploader);
    }

    [Fact]
    public async Task The_sample_is_the_comment_section_of_one_video()
    {
        var imported = await Imported.FromAsync(Repository.Locate("data/samples/llama4/comments"));

        Assert.Equal((522, 0), (imported.Comments.Count, imported.Refused.Count));
        Assert.Equal("llama4-demo", Assert.Single(imported.Comments.Select(comment => comment.VideoId).Distinct()).Value);
        Assert.Equal("Llama 4 is NOT Open Source!", Assert.Single(imported.Videos).Title);
        Assert.Equal(14, imported.Comments.Count(comment => comment.AuthorIsUploader == true));
        Assert.All(imported.Files, file => Assert.Equal(("youtube-api", null), (file.Format?.Name, file.SkippedBecause)));
        Assert.All(imported.Files, file => Assert.Empty(file.Warnings));
    }
}
