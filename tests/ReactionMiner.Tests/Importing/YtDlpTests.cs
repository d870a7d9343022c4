using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Importing;

public sealed class YtDlpTests
{
    private const string Comments = """
        [{"id":"UgA","parent":"root","text":"fine &amp; dandy <3","like_count":1200,"author":"@ann","author_id":"UCann","author_is_uploader":false,
          "is_pinned":true,"is_favorited":true,"_time_text":"3 months ago (edited)","timestamp":1735689600},
         {"id":"UgA.b1","parent":"UgA","text":"yes","like_count":2,"author":"@own","author_id":"UCown","author_is_uploader":true,"is_pinned":false,
          "_time_text":"2 days ago","timestamp":1743811200},
         {"id":"UgA.c1","parent":"UgA.b1","text":"deeper","like_count":1234,"author":"@cy","author_id":"UCcy","_time_text":"vor 2 Tagen","timestamp":1743811200}]
        """;

    private static readonly string Info = $$"""
        {"id":"dQw4w9WgXcQ","title":"A talk","formats":[{"url":"u","comments":[1,2]}],"channel":"Own","channel_id":"UCown","upload_date":"20250301",
         "comments":{{Comments}},"comment_count":3,"extractor":"youtube","webpage_url":"w","epoch":1744000000}
        """;

    [Fact]
    public async Task Comments_take_their_video_and_the_time_of_collecting_from_around_the_list()
    {
        var imported = await Imported.FromTextAsync("whatever.json", Info);

        Assert.Equal("yt-dlp", imported.File.Format?.Name);
        Assert.Equal(3, imported.Comments.Count);
        Assert.All(imported.Comments, comment => Assert.Equal("dQw4w9WgXcQ", comment.VideoId.Value));
        Assert.All(imported.Comments, comment => Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1744000000), comment.CollectedAt));
        Assert.Equal(
            new Video(VideoId.Parse("dQw4w9WgXcQ"))
            {
                Title = "A talk",
                ChannelId = "UCown",
                ChannelTitle = "Own",
                CommentCount = 3,
                PublishedAt = new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero),
            },
            Assert.Single(imported.Videos));
    }

    [Fact]
    public async Task An_estimated_time_is_no_more_exact_than_the_text_it_comes_from()
    {
        var imported = await Imported.FromTextAsync("x.json", Info);

        Assert.Equal(TimePrecision.Month, imported["UgA"].PublishedPrecision);
        Assert.Equal(TimePrecision.Day, imported["UgA.b1"].PublishedPrecision);
        Assert.Equal(TimePrecision.Unknown, imported["UgA.c1"].PublishedPrecision);
        Assert.All(imported.Comments, comment => Assert.NotNull(comment.PublishedAt));
    }

    [Fact]
    public async Task A_reply_to_a_reply_keeps_thread_and_parent_apart()
    {
        var deeper = (await Imported.FromTextAsync("x.json", Info))["UgA.c1"];

        Assert.Equal(("UgA", "UgA.b1"), (deeper.ThreadId, deeper.ParentId));
    }

    [Fact]
    public async Task Text_is_plain_and_round_likes_are_not_exact()
    {
        var imported = await Imported.FromTextAsync("x.json", Info);

        Assert.Equal("fine &amp; dandy <3", imported["UgA"].Text);
        Assert.Equal((1200L, false), (imported["UgA"].LikeCount!.Value, imported["UgA"].LikeCountIsExact));
        Assert.Equal((1234L, true), (imported["UgA.c1"].LikeCount!.Value, imported["UgA.c1"].LikeCountIsExact));
        Assert.Equal((true, true, false), (imported["UgA"].IsPinned!.Value, imported["UgA"].IsHearted!.Value, imported["UgA"].AuthorIsUploader!.Value));
    }

    [Theory]
    [InlineData("dQw4w9WgXcQ.comments.json", "dQw4w9WgXcQ")]
    [InlineData("A talk [dQw4w9WgXcQ].info.json", "dQw4w9WgXcQ")]
    [InlineData("talk.json", "file:talk")]
    public async Task A_bare_array_takes_its_video_from_the_files_name(string name, string video)
    {
        var imported = await Imported.FromTextAsync(name, Comments);

        Assert.Equal("yt-dlp", imported.File.Format?.Name);
        Assert.All(imported.Comments, comment => Assert.Equal(video, comment.VideoId.Value));
    }

    [Fact]
    public async Task A_video_without_comments_is_recognised()
    {
        var imported = await Imported.FromTextAsync("x.info.json", """{"id":"dQw4w9WgXcQ","title":"t","extractor":"youtube","webpage_url":"w","formats":[]}""");

        Assert.Equal(("yt-dlp", 0L), (imported.File.Format?.Name, imported.File.RowsRead));
    }

    [Fact]
    public async Task A_file_cut_short_keeps_what_stands_before_the_break()
    {
        var imported = await Imported.FromTextAsync("x.info.json", Info[..Info.IndexOf("deeper", StringComparison.Ordinal)]);

        Assert.Equal(2, imported.Comments.Count);
        Assert.Contains("cut short", Assert.Single(imported.Refused).Reason, StringComparison.Ordinal);
        Assert.Contains("comments[2]", imported.Refused[0].Place, StringComparison.Ordinal);
        Assert.True(imported.File.IsCutShort);
    }
}
