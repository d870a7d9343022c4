using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.StandIn;

public sealed class FaultTests
{
    public static TheoryData<string, Fault, int, string> Errors => new()
    {
        { "503", Fault.ServiceUnavailable, 503, "backendError" },
        { "500", Fault.InternalError, 500, "internalError" },
        { "per minute", Fault.RateLimited, 429, "rateLimitExceeded" },
        { "per day", Fault.DayBucketExceeded, 429, "rateLimitExceeded" },
        { "quota", Fault.QuotaExceeded, 403, "quotaExceeded" },
        { "old quota", Fault.DailyLimitExceeded, 403, "dailyLimitExceeded" },
        { "processing", Fault.ProcessingFailure, 400, "processingFailure" },
        { "token", Fault.InvalidPageToken, 400, "invalidPageToken" },
        { "disabled", Fault.CommentsDisabled, 403, "commentsDisabled" },
        { "private", Fault.Forbidden, 403, "forbidden" },
        { "gone", Fault.VideoNotFound, 404, "videoNotFound" },
        { "key", Fault.InvalidKey, 400, "badRequest" },
        { "service", Fault.ServiceDisabled, 403, "accessNotConfigured" },
        { "referrer", Fault.ReferrerBlocked, 403, "forbidden" },
        { "address", Fault.AddressBlocked, 403, "forbidden" },
        { "method", Fault.ServiceBlocked, 403, "forbidden" },
        { "suspended", Fault.Suspended, 403, "forbidden" },
        { "burst", Fault.UserRateLimited, 403, "userRateLimitExceeded" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task A_scripted_error_spoils_its_request_only(string name, Fault fault, int status, string reason)
    {
        Assert.NotEmpty(name);
        await using var asked = await Asked.StartAsync();
        asked.Faults.At(1, fault);
        var query = Asked.ThreadsOf(asked.VideoId);
        await asked.JsonAsync(query);
        Assert.Equal((status, reason), await asked.RefusalAsync(query));
        await asked.JsonAsync(query);
        Assert.Equal([200, status, 200], asked.YouTube.Journal.Entries.Select(entry => entry.Status));
        Assert.Equal(3, asked.YouTube.Journal.Units);
    }

    [Fact]
    public async Task A_rate_limit_can_say_how_long_to_wait()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.Always(Fault.RateLimitedFor(TimeSpan.FromSeconds(7)));
        using var response = await asked.SendAsync(Asked.ThreadsOf(asked.VideoId));
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
        Assert.Contains("per minute", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_bad_gateway_answers_with_html()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.At(0, Fault.HtmlBadGateway);
        using var response = await asked.SendAsync(Asked.ThreadsOf(asked.VideoId));
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Truncated_json_is_a_complete_answer_that_cannot_be_read()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.At(0, Fault.TruncatedJson);
        using var response = await asked.SendAsync(Asked.ThreadsOf(asked.VideoId));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(body));
    }

    [Fact]
    public async Task An_error_is_not_truncated()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.Always(Fault.TruncatedJson).Always(Fault.ServiceUnavailable);
        Assert.Equal((503, "backendError"), await asked.RefusalAsync(Asked.ThreadsOf(asked.VideoId)));
    }

    [Fact]
    public async Task A_closed_connection_fails_the_request()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.At(0, Fault.ClosedConnection).At(1, Fault.ClosedHalfway);
        var query = Asked.ThreadsOf(asked.VideoId);
        await Assert.ThrowsAsync<HttpRequestException>(() => asked.SendAsync(query));
        await Assert.ThrowsAsync<HttpRequestException>(() => asked.SendAsync(query));
        await asked.JsonAsync(query);
    }

    [Fact]
    public async Task A_slow_answer_comes_late()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.At(0, Fault.Slow(TimeSpan.FromMilliseconds(300)));
        var started = TimeProvider.System.GetTimestamp();
        await asked.JsonAsync(Asked.ThreadsOf(asked.VideoId));
        Assert.True(TimeProvider.System.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(290));
    }

    [Fact]
    public async Task A_failure_can_be_bound_to_a_page_and_a_number_of_times()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.OnPage("commentThreads", 2, Fault.ProcessingFailure, times: 2);
        var query = Asked.ThreadsOf(asked.VideoId, 5);
        var second = $"{query}&pageToken={(string)(await asked.JsonAsync(query))["nextPageToken"]!}";
        Assert.Equal((400, "processingFailure"), await asked.RefusalAsync(second));
        Assert.Equal((400, "processingFailure"), await asked.RefusalAsync(second));
        await asked.JsonAsync(second);
    }

    [Fact]
    public async Task Random_faults_are_the_same_from_the_same_seed()
    {
        var first = await ReasonsAsync(seed: 5);
        Assert.Equal(first, await ReasonsAsync(seed: 5));
        Assert.NotEqual(first, await ReasonsAsync(seed: 6));
        Assert.Contains("backendError", first);
        Assert.Contains(null, first);
    }

    [Fact]
    public async Task Random_failures_end_after_two_in_a_row()
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.Randomly(1, rate: 1, [Fault.ServiceUnavailable]);
        var query = Asked.ThreadsOf(asked.VideoId, 1);
        for (var i = 0; i < 6; i++)
        {
            using var response = await asked.SendAsync(query);
        }
        Assert.Equal([503, 503, 200, 503, 503, 200], asked.YouTube.Journal.Entries.Select(entry => entry.Status));
    }

    private static async Task<List<string?>> ReasonsAsync(int seed)
    {
        await using var asked = await Asked.StartAsync();
        asked.Faults.Randomly(seed, 0.3, [Fault.ServiceUnavailable, Fault.ProcessingFailure]);
        for (var i = 0; i < 30; i++)
        {
            using var response = await asked.SendAsync(Asked.ThreadsOf(asked.VideoId, 1));
        }
        return [.. asked.YouTube.Journal.Entries.Select(entry => entry.Reason)];
    }
}
