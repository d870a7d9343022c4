using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Importing;

public sealed class YouTubeApiTests
{
    private const string Thread = """
        {"kind":"youtube#commentThread","id":"UgA","snippet":{"channelId":"UCowner","videoId":"dQw4w9WgXcQ","totalReplyCount":"7","canReply":true,
          "topLevelComment":{"kind":"youtube#comment","id":"UgA","snippet":{"videoId":"dQw4w9WgXcQ","channelId":"UCowner",
            "textDisplay":"a &lt;b&gt; &amp;amp; c<br>second","authorDisplayName":"@ann","authorChannelId":{"value":"UCann"},
            "likeCount":12,"publishedAt":"2025-04-07T10:00:00Z","updatedAt":"2025-04-08T10:00:00.000Z"}}},
         "replies":{"comments":[
           {"kind":"youtube#comment","id":"UgA.r1","snippet":{"parentId":"UgA","textOriginal":"5 < 6 && 7 > 6","textDisplay":"5 &lt; 6",
            "authorDisplayName":"@owner","authorChannelId":{"value":"UCowner"},"likeCount":"3","publishedAt":"2025-04-07T11:00:00Z","someNewField":{"x":[1]}}}]}}
        """;

    private const string Bare = """
        {"kind":"youtube#commentThread","id":"UgB","snippet":{"videoId":"dQw4w9WgXcQ",
          "topLevelComment":{"id":"UgB","snippet":{"textDisplay":"","imageUrl":"https://example.org/i.png","publishedAt":"2025-04-09T00:00:00Z"}}}}
        """;

    private static string Page(params string[] items) =>
        $$"""{"kind":"youtube#commentThreadListResponse","etag":"e","nextPageToken":"n","items":[{{string.Join(",", items)}}]}""";

    private static string OneLine(string json) => json.Replace("\n", " ", StringComparison.Ordinal);

    public static TheoryData<string, string> Shapes => new()
    {
        { "one page", Page(Thread, Bare) },
        { "an array of pages", $"[{Page(Thread)},{Page(Bare)}]" },
        { "JSON lines of pages", OneLine(Page(Thread)) + "\n" + OneLine(Page(Bare)) + "\n" },
        { "pages one after another", Page(Thread) + Page(Bare) },
        { "a bare array of threads", $"[{Thread},{Bare}]" },
        { "JSON lines of threads", OneLine(Thread) + "\n" + OneLine(Bare) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_shape_of_the_answers_is_read(string shape, string json)
    {
        var imported = await Imported.FromTextAsync("answer.bin", json);

        Assert.Equal("youtube-api", imported.File.Format?.Name);
        Assert.True(imported.Comments.Select(comment => comment.Id).SequenceEqual(["UgA", "UgA.r1", "UgB"]), shape);
        Assert.Empty(imported.Refused);
        Assert.Equal(3, imported.File.RowsRead);
    }

    [Fact]
    public async Task A_threads_comment_keeps_all_that_the_API_tells()
    {
        var comment = (await Imported.FromTextAsync("x.json", Page(Thread)))["UgA"];

        Assert.Equal(
            new Comment
            {
                Id = "UgA",
                ThreadId = "UgA",
                VideoId = VideoId.Parse("dQw4w9WgXcQ"),
                Text = "a <b> &amp; c\nsecond",
                AuthorName = "@ann",
                AuthorId = "UCann",
                AuthorIsUploader = false,
                LikeCount = 12,
                ReplyCount = 7,
                PublishedAt = new DateTimeOffset(2025, 4, 7, 10, 0, 0, TimeSpan.Zero),
                PublishedPrecision = TimePrecision.Exact,
                UpdatedAt = new DateTimeOffset(2025, 4, 8, 10, 0, 0, TimeSpan.Zero),
            },
            comment);
    }

    [Fact]
    public async Task The_original_text_goes_before_the_displayed_one_and_is_left_as_it_is()
    {
        var reply = (await Imported.FromTextAsync("x.json", Page(Thread)))["UgA.r1"];

        Assert.Equal("5 < 6 && 7 > 6", reply.Text);
        Assert.Equal(("UgA", "UgA", null, 3L), (reply.ThreadId, reply.ParentId, reply.ReplyCount, reply.LikeCount!.Value));
        Assert.True(reply.AuthorIsUploader);
    }

    [Fact]
    public async Task A_comment_of_an_image_alone_and_without_an_author_is_a_comment()
    {
        var comment = (await Imported.FromTextAsync("x.json", Page(Bare)))["UgB"];

        Assert.Equal(("", null, null, null), (comment.Text, comment.AuthorId, comment.LikeCount, comment.AuthorIsUploader));
    }

    [Fact]
    public async Task Replies_listed_by_their_parent_stand_in_its_thread()
    {
        const string Replies = """
            {"kind":"youtube#commentListResponse","items":[{"kind":"youtube#comment","id":"UgA.r2",
             "snippet":{"textDisplay":"yes","parentId":"UgA","publishedAt":"2025-04-07T11:00:00Z"}}]}
            """;

        var reply = (await Imported.FromTextAsync("x.json", Replies))["UgA.r2"];

        Assert.Equal(("UgA", "UgA", "file:x"), (reply.ThreadId, reply.ParentId, reply.VideoId.Value));
    }

    [Fact]
    public async Task A_page_without_items_is_no_comments_and_says_so()
    {
        var imported = await Imported.FromTextAsync("x.json", """{"kind":"youtube#commentThreadListResponse","pageInfo":{"totalResults":0}}""");

        Assert.Equal(("youtube-api", 0L), (imported.File.Format?.Name, imported.File.RowsRead));
        Assert.Contains("no comments are in it", Assert.Single(imported.File.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_answer_among_the_pages_is_refused_with_its_reason()
    {
        const string Error = """{"error":{"code":403,"errors":[{"reason":"quotaExceeded"}]}}""";

        var imported = await Imported.FromTextAsync("x.jsonl", OneLine(Page(Thread)) + "\n" + Error + "\n");

        Assert.Equal(2, imported.Comments.Count);
        var refused = Assert.Single(imported.Refused);
        Assert.EndsWith("x.jsonl:2", refused.Place, StringComparison.Ordinal);
        Assert.Contains("quotaExceeded", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_whose_comment_is_gone_is_refused()
    {
        const string Gone = """{"kind":"youtube#commentThread","id":"UgC","snippet":{"videoId":"dQw4w9WgXcQ","totalReplyCount":0}}""";

        var imported = await Imported.FromTextAsync("x.json", Page(Thread, Gone));

        Assert.EndsWith("(items[1])", Assert.Single(imported.Refused).Place, StringComparison.Ordinal);
    }
}
