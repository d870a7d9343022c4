using ReactionMiner.Comments;
using ReactionMiner.YouTube;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.Tests.YouTube;

/// <summary>Answers in which a part has another form than described.</summary>
public sealed class OddAnswerTests : IDisposable
{
    private static readonly VideoId Id = VideoId.Parse("dQw4w9WgXcQ");
    private readonly ScriptedNetwork _network = new();
    private readonly YouTubeApi _api;

    public OddAnswerTests() => _api = new YouTubeApi(
        new YouTubeOptions { ApiKey = "AIzaSecret", Retries = 0, RequestTimeout = TimeSpan.FromMinutes(5) },
        new ImpatientClock(DateTimeOffset.UnixEpoch, TimeSpan.FromMinutes(5)), _network);

    [Fact]
    public async Task A_field_that_cannot_be_read_is_unknown_and_costs_no_other()
    {
        _network.Answers(
            """
            {"pageInfo":7,"items":[
             {"snippet":{"totalReplyCount":"lots","topLevelComment":{"id":"T","snippet":{"textOriginal":"one","likeCount":"many","authorChannelId":"x"}}}},
             {"snippet":{"topLevelComment":{"id":"U","snippet":{"textOriginal":"two","likeCount":-4}}}}],"nextPageToken":"t"}
            """);
        var (page, token) = await ReadThreadsAsync();
        Assert.Equal([("T", "one", null), ("U", "two", null)], page.Comments.Select(comment => (comment.Id, comment.Text, comment.LikeCount)));
        Assert.Equal("t", token);
        Assert.Empty(page.Refused);
    }

    [Fact]
    public async Task An_item_that_cannot_be_read_is_refused_and_costs_no_other()
    {
        _network.Answers("""{"items":[null,5,"x",{"snippet":{"topLevelComment":{"id":"T","snippet":{"textOriginal":"one"}}},"replies":{"comments":[null,3]}}]}""");
        var (page, _) = await ReadThreadsAsync();
        Assert.Equal("T", Assert.Single(page.Comments).Id);
        Assert.Equal(5, page.Refused.Count);
    }

    [Theory]
    [InlineData("""{"items":{"id":1}}""")]
    [InlineData("""{"items":[],"nextPageToken":{"a":1}}""")]
    public async Task An_answer_without_its_list_or_its_next_page_is_none_and_names_no_type(string body)
    {
        _network.Answers(body);
        var exception = await Assert.ThrowsAsync<RequestRefusedException>(ReadThreadsAsync);
        Assert.DoesNotContain("System.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Google.Apis", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_video_is_found_among_items_that_are_none_and_its_odd_count_is_unknown()
    {
        _network.Answers("""{"items":[null,{"id":"dQw4w9WgXcQ","statistics":{"commentCount":"-1"}}]}""");
        var answer = await _api.ListVideosAsync(Id, CancellationToken.None);
        Assert.Null(Assert.Single(answer.Items!).Statistics!.CommentCount);
    }

    [Theory]
    [InlineData(403, "commentsDisabled", typeof(CommentsDisabledException))]
    [InlineData(403, "forbidden", typeof(VideoPrivateException))]
    [InlineData(404, "videoNotFound", typeof(VideoNotFoundException))]
    public async Task A_video_that_is_refused_for_good_is_no_fault_of_the_network(int status, string reason, Type exception)
    {
        _network.Refuses(status, reason, "<b>No.</b>");
        var thrown = await Assert.ThrowsAsync(exception, () => _api.ListVideosAsync(Id, CancellationToken.None));
        Assert.DoesNotContain("network", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_ends_in_one_full_stop_and_sends_nobody_to_an_inner_exception()
    {
        _network.Refuses(503, "backendError", "The service is unavailable.")
            .Throws(new HttpRequestException(HttpRequestError.SecureConnectionError, "No SSL, see inner exception.", new IOException("Wrong certificate.")));
        foreach (var expected in new[] { "The service is unavailable. Check", "(Wrong certificate). Check" })
        {
            var exception = await Assert.ThrowsAsync<YouTubeUnavailableException>(ReadThreadsAsync);
            Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("inner exception", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("however often", exception.Message, StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        _api.Dispose();
        _network.Dispose();
    }

    private async Task<(CommentPage Page, string? Token)> ReadThreadsAsync()
    {
        var answer = await _api.ListThreadsAsync(Id, pageToken: null, CancellationToken.None);
        var reading = new CommentReading(new Video(Id), DateTimeOffset.UnixEpoch);
        foreach (var thread in answer.Items!)
        {
            reading.ReadThread(thread, "page 1");
        }
        return (reading.ToPage(), answer.NextPageToken);
    }
}
