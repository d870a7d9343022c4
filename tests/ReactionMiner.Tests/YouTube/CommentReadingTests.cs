using System.Globalization;
using Google.Apis.YouTube.v3.Data;
using Newtonsoft.Json;
using ReactionMiner.Comments;
using ReactionMiner.Tests.Support;
using ReactionMiner.YouTube;
using Comment = ReactionMiner.Comments.Comment;
using Video = ReactionMiner.Comments.Video;

namespace ReactionMiner.Tests.YouTube;

public sealed class CommentReadingTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 10, 12, 0, 0, TimeSpan.Zero);
    private static readonly Video Video = new(VideoId.Parse("dQw4w9WgXcQ")) { ChannelId = "UCowner" };

    [Fact]
    public void A_thread_gives_its_comment_and_the_replies_shown()
    {
        var (page, read) = Read(
            """
            {"id":"T","snippet":{"totalReplyCount":7,"topLevelComment":{"id":"T","snippet":{
              "textDisplay":"see <b>that</b>","textOriginal":"see that","authorDisplayName":"@a","authorChannelId":{"value":"UCowner"},
              "likeCount":"3","publishedAt":"2020-01-02T03:04:05.000Z","updatedAt":"2022-01-02T03:04:05Z","unheardOf":{"x":1}}}},
             "replies":{"comments":[
              {"id":"T.1","snippet":{"textDisplay":"1 < 2","authorDisplayName":"@b","parentId":"T","likeCount":0,"publishedAt":"2021-01-02T03:04:05Z"}},
              {"id":"T.1","snippet":{"textDisplay":"again"}}]}}
            """);
        Assert.Equal("T", read!.Value.ThreadId);
        Assert.Equal(["T.1"], read.Value.Replies);
        Assert.Equal(
            [
                new Comment
                {
                    Id = "T", ThreadId = "T", VideoId = Video.Id, Text = "see that", AuthorId = "UCowner", AuthorName = "@a", AuthorIsUploader = true,
                    LikeCount = 3, ReplyCount = 7, PublishedAt = Moment("2020-01-02T03:04:05Z"), PublishedPrecision = TimePrecision.Exact,
                    UpdatedAt = Moment("2022-01-02T03:04:05Z"), CollectedAt = Now,
                },
                new Comment
                {
                    Id = "T.1", ThreadId = "T", ParentId = "T", VideoId = Video.Id, Text = "1 < 2", AuthorName = "@b", LikeCount = 0,
                    PublishedAt = Moment("2021-01-02T03:04:05Z"), PublishedPrecision = TimePrecision.Exact, CollectedAt = Now,
                },
            ],
            page.Comments);
        Assert.Empty(page.Refused);
    }

    [Fact]
    public void A_comment_that_is_only_an_image_has_an_empty_text()
    {
        var (page, _) = Read("""{"snippet":{"topLevelComment":{"id":"T","snippet":{"imageUrl":"https://example.org/i.gif"}}}}""");
        Assert.Equal("", Assert.Single(page.Comments).Text);
    }

    [Theory]
    [InlineData("""{"id":"T"}""")]
    [InlineData("""{"id":"T","snippet":{}}""")]
    [InlineData("""{"snippet":{"topLevelComment":{"snippet":{"textOriginal":"x"}}}}""")]
    public void A_thread_without_its_comment_is_refused_with_its_place(string json)
    {
        var (page, read) = Read(json);
        Assert.Null(read);
        Assert.Empty(page.Comments);
        Assert.Equal("page 1, item 1", Assert.Single(page.Refused).Place);
    }

    [Fact]
    public void A_reply_without_id_or_content_is_refused_and_the_others_are_kept()
    {
        var (page, read) = Read(
            """
            {"snippet":{"topLevelComment":{"id":"T","snippet":{"textOriginal":"x"}}},
             "replies":{"comments":[{"id":"T.1"},{"snippet":{"textOriginal":"y"}},{"id":"T.3","snippet":{"textOriginal":"z"}}]}}
            """);
        Assert.Equal(2, page.Refused.Count);
        Assert.Equal(["T.3"], read!.Value.Replies);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2020-13-40T00:00:00Z")]
    public void A_time_that_cannot_be_read_is_unknown(string? time) => Assert.Null(CommentReading.Moment(time));

    [SkippableTheory]
    [InlineData("rounak28_0.json")]
    [InlineData("fluxcup_commentThreads_2016.json")]
    public void Recorded_answers_of_any_year_are_read_whole(string file)
    {
        var answer = JsonConvert.DeserializeObject<CommentThreadListResponse>(
            File.ReadAllText(Corpora.Require("youtube-api/" + file)), new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
        var reading = new CommentReading(Video, Now);
        Assert.NotEmpty(answer.Items!);
        Assert.All(answer.Items!, thread => Assert.NotNull(reading.ReadThread(thread, "recorded")));
        var page = reading.ToPage();
        Assert.Empty(page.Refused);
        Assert.Equal(answer.Items!.Count + answer.Items.Sum(thread => thread.Replies?.Comments?.Count ?? 0), page.Comments.Count);
        Assert.InRange(page.Comments.Count(comment => comment.Text.Length == 0), 0, 1);
        Assert.All(page.Comments, comment =>
        {
            Assert.NotNull(comment.AuthorName);
            Assert.NotNull(comment.LikeCount);
            Assert.Equal(TimePrecision.Exact, comment.PublishedPrecision);
        });
    }

    private static (CommentPage Page, (string ThreadId, IReadOnlySet<string> Replies)? Read) Read(string json)
    {
        var reading = new CommentReading(Video, Now);
        var read = reading.ReadThread(JsonConvert.DeserializeObject<CommentThread>(
            json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!, "page 1, item 1");
        return (reading.ToPage(), read);
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
