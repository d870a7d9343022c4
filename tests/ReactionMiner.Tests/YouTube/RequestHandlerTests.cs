using ReactionMiner.Comments;
using ReactionMiner.YouTube;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.Tests.YouTube;

public sealed class RequestHandlerTests : IDisposable
{
    private const string Key = "AIzaSecret&Key";
    private const string Page = """{"items":[],"nextPageToken":"t"}""";

    private static readonly VideoId Video = VideoId.Parse("dQw4w9WgXcQ");
    private readonly ImpatientClock _clock = new(DateTimeOffset.UnixEpoch, TimeSpan.FromMinutes(5));
    private readonly ScriptedNetwork _network = new();
    private YouTubeApi? _api;

    private QuotaMeter Meter => _api!.Meter;

    [Fact]
    public async Task The_key_travels_in_a_header()
    {
        _network.Answers(Page);
        await AskAsync();
        var sent = Assert.Single(_network.Sent);
        Assert.Equal(Key, sent.KeyHeader);
        Assert.DoesNotContain("AIza", sent.Address.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_travels_in_the_query_where_the_header_is_not_read()
    {
        _network.Refuses(403, "forbidden", "The request is missing a valid API key.").Answers(Page).Answers(Page);
        await AskAsync();
        await _api!.ListThreadsAsync(Video, "t", CancellationToken.None);
        Assert.All(_network.Sent.Skip(1), sent =>
        {
            Assert.Null(sent.KeyHeader);
            Assert.EndsWith("&key=AIzaSecret%26Key", sent.Address.AbsoluteUri, StringComparison.Ordinal);
        });
        Assert.Equal(3, Meter.Units);
    }

    [Fact]
    public async Task Threads_are_asked_for_newest_first_in_plain_text_a_hundred_at_a_time()
    {
        _network.Answers(Page);
        await AskAsync();
        Assert.Equal(
            "/youtube/v3/commentThreads?part=snippet&part=replies&maxResults=100&order=time&textFormat=plainText&videoId=dQw4w9WgXcQ&prettyPrint=false",
            _network.Sent[0].Address.PathAndQuery);
    }

    [Theory]
    [InlineData(500, "internalError")]
    [InlineData(503, "backendError")]
    [InlineData(429, "rateLimitExceeded")]
    [InlineData(403, "userRateLimitExceeded")]
    public async Task What_passes_is_asked_again_with_growing_waits(int status, string reason)
    {
        _network.Refuses(status, reason).Refuses(status, reason).Refuses(status, reason).Answers(Page);
        Assert.Equal("t", await AskAsync());
        Assert.Equal(4, Meter.Units);
        Assert.Equal(3, _clock.Waits.Count);
        Assert.All(_clock.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [InlineData("<html>Bad Gateway</html>", 502)]
    [InlineData("""{"items":[{"id":"U""", 200)]
    [InlineData("", 200)]
    [InlineData("<html>Log in to the hotel's network</html>", 200)]
    [InlineData("\"text\"", 200)]
    [InlineData("{} {}", 200)]
    public async Task Answers_that_are_broken_are_asked_for_again(string body, int status)
    {
        _network.Answers(body, status).Answers(Page);
        Assert.Equal("t", await AskAsync());
    }

    [Theory]
    [InlineData(HttpRequestError.ResponseEnded, 2)]
    [InlineData(HttpRequestError.Unknown, 2)]
    [InlineData(HttpRequestError.NameResolutionError, 1)]
    [InlineData(HttpRequestError.ConnectionError, 1)]
    public async Task A_unit_is_counted_for_every_request_that_may_have_arrived(HttpRequestError error, int units)
    {
        _network.Throws(new HttpRequestException(error, "Broken.")).Answers(Page);
        Assert.Equal("t", await AskAsync());
        Assert.Equal(units, Meter.Units);
    }

    [Fact]
    public async Task A_request_that_gets_no_answer_is_sent_again()
    {
        _network.Hangs().Answers(Page);
        Assert.Equal("t", await AskAsync(options => options with { RequestTimeout = TimeSpan.FromSeconds(20) }));
        Assert.Equal(TimeSpan.FromSeconds(20), _clock.Waits[0]);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Thu, 01 Jan 1970 00:00:09 GMT", 9)]
    [InlineData("Wed, 31 Dec 1969 00:00:00 GMT", 0)]
    public async Task A_server_that_says_how_long_to_wait_is_heard(string retryAfter, int seconds)
    {
        _network.Answers("{}", 503, retryAfter).Answers(Page);
        await AskAsync();
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(_clock.Waits.DefaultIfEmpty()));
    }

    [Fact]
    public async Task A_server_that_wants_an_hour_is_not_waited_for()
    {
        _network.Answers("{}", 503, "3600");
        await Assert.ThrowsAsync<YouTubeUnavailableException>(() => AskAsync());
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData(403, "quotaExceeded", "You have exceeded your quota.", typeof(QuotaExhaustedException))]
    [InlineData(429, "rateLimitExceeded", "Quota exceeded for limit 'Queries per day'", typeof(QuotaExhaustedException))]
    [InlineData(403, "accessNotConfigured", "Not used before.", typeof(ApiNotEnabledException))]
    [InlineData(403, "ipRefererBlocked", "Blocked.", typeof(ApiKeyBlockedException))]
    [InlineData(400, "incompatibleParameters", "Both.", typeof(RequestRefusedException))]
    [InlineData(403, "commentsDisabled", "Off.", typeof(FaultException))]
    [InlineData(404, "videoNotFound", "Gone.", typeof(FaultException))]
    [InlineData(400, "invalidPageToken", "Stale.", typeof(FaultException))]
    public async Task What_cannot_succeed_is_asked_once(int status, string reason, string message, Type exception)
    {
        _network.Refuses(status, reason, message);
        await Assert.ThrowsAsync(exception, () => AskAsync());
        Assert.Single(_network.Sent);
    }

    [Fact]
    public async Task A_bad_key_is_tried_once_more()
    {
        const string Message = "API key not valid. Please pass a valid API key.";
        _network.Refuses(400, "badRequest", Message).Refuses(400, "badRequest", Message);
        await Assert.ThrowsAsync<ApiKeyInvalidException>(() => AskAsync());
        Assert.Equal(2, _network.Sent.Count);
    }

    [Fact]
    public async Task A_processing_failure_is_tried_three_times_more()
    {
        for (var i = 0; i < 4; i++)
        {
            _network.Refuses(400, "processingFailure");
        }
        var exception = await Assert.ThrowsAsync<FaultException>(() => AskAsync(options => options with { Retries = 9 }));
        Assert.Equal(FaultKind.ProcessingFailure, exception.Fault.Kind);
        Assert.Equal(4, _network.Sent.Count);
    }

    [Fact]
    public async Task A_budget_is_never_exceeded_not_even_by_retries()
    {
        _network.Refuses(503, "backendError").Refuses(503, "backendError");
        var exception = await Assert.ThrowsAsync<BudgetSpentException>(() => AskAsync(options => options with { BudgetUnits = 2 }));
        Assert.Equal(2, exception.BudgetUnits);
        Assert.Equal(2, _network.Sent.Count);
    }

    [Fact]
    public async Task The_day_that_is_used_up_tells_when_the_next_begins()
    {
        _network.Refuses(403, "quotaExceeded");
        var exception = await Assert.ThrowsAsync<QuotaExhaustedException>(() => AskAsync());
        Assert.Equal(DateTimeOffset.UnixEpoch.AddHours(8), exception.ResetsAt);
        Assert.Contains("1970-01-01 08:00 UTC", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_another_shape_is_no_stack_trace()
    {
        _network.Answers("""{"items":{"id":1}}""");
        await Assert.ThrowsAsync<RequestRefusedException>(() => AskAsync());
    }

    [Fact]
    public async Task Interrupting_ends_a_wait()
    {
        using var source = new CancellationTokenSource();
        _network.Hangs();
        var asking = AskAsync(cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task No_message_holds_the_key()
    {
        var script = new[]
        {
            new ScriptedNetwork().Refuses(403, "forbidden", "The request is missing a valid API key.").Refuses(400, "badRequest", "key=AIzaSecret&Key"),
            new ScriptedNetwork().Refuses(403, "ipRefererBlocked", "AIzaSecret&Key may not be used here"),
            new ScriptedNetwork().Throws(new HttpRequestException(HttpRequestError.NameResolutionError, "No such host.")),
        };
        foreach (var network in script)
        {
            using var api = new YouTubeApi(Options with { Retries = 0 }, _clock, network);
            var exception = await Assert.ThrowsAnyAsync<YouTubeException>(() => api.ListThreadsAsync(Video, null, CancellationToken.None));
            Assert.DoesNotContain("AIza", exception.ToString(), StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        _api?.Dispose();
        _network.Dispose();
    }

    private static YouTubeOptions Options => new() { ApiKey = Key, RequestTimeout = TimeSpan.FromMinutes(5) };

    private async Task<string?> AskAsync(Func<YouTubeOptions, YouTubeOptions>? change = null, CancellationToken cancellationToken = default)
    {
        _api = new YouTubeApi(change?.Invoke(Options) ?? Options, _clock, _network);
        return (await _api.ListThreadsAsync(Video, pageToken: null, cancellationToken)).NextPageToken;
    }
}
