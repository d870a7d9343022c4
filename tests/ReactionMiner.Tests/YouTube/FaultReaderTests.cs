using System.Net;
using System.Text;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.Tests.YouTube;

public sealed class FaultReaderTests
{
    private const string PerDay = "Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service 'youtube.googleapis.com'.";
    private const string PerMinute = "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service 'youtube.googleapis.com'.";

    [Theory]
    [InlineData(400, "processingFailure", "", nameof(FaultKind.ProcessingFailure))]
    [InlineData(400, "invalidPageToken", "", nameof(FaultKind.InvalidPageToken))]
    [InlineData(400, "operationNotSupported", "", nameof(FaultKind.Refused))]
    [InlineData(400, "missingRequiredParameter", "", nameof(FaultKind.Refused))]
    [InlineData(400, "badRequest", "API key not valid. Please pass a valid API key.", nameof(FaultKind.KeyInvalid))]
    [InlineData(400, "keyInvalid", "Bad Request", nameof(FaultKind.KeyInvalid))]
    [InlineData(403, "forbidden", "The request is missing a valid API key.", nameof(FaultKind.KeyMissing))]
    [InlineData(403, "quotaExceeded", "You have exceeded your quota.", nameof(FaultKind.QuotaExhausted))]
    [InlineData(403, "dailyLimitExceeded", "Daily Limit Exceeded", nameof(FaultKind.QuotaExhausted))]
    [InlineData(403, "rateLimitExceeded", PerDay, nameof(FaultKind.QuotaExhausted))]
    [InlineData(403, "userRateLimitExceeded", "Slow down.", nameof(FaultKind.RateLimited))]
    [InlineData(403, "quotaExceeded", PerMinute, nameof(FaultKind.RateLimited))]
    [InlineData(429, "rateLimitExceeded", PerDay, nameof(FaultKind.QuotaExhausted))]
    [InlineData(429, "rateLimitExceeded", PerMinute, nameof(FaultKind.RateLimited))]
    [InlineData(429, "rateLimitExceeded", "Too many requests.", nameof(FaultKind.RateLimited))]
    [InlineData(403, "commentsDisabled", "", nameof(FaultKind.CommentsDisabled))]
    [InlineData(403, "forbidden", "", nameof(FaultKind.Forbidden))]
    [InlineData(403, "accessNotConfigured", "", nameof(FaultKind.ApiNotEnabled))]
    [InlineData(403, "ipRefererBlocked", "", nameof(FaultKind.KeyBlocked))]
    [InlineData(403, "forbidden", "Permission denied: Consumer 'project:1' has been suspended.", nameof(FaultKind.KeyBlocked))]
    [InlineData(404, "videoNotFound", "", nameof(FaultKind.NotFound))]
    [InlineData(500, "internalError", "", nameof(FaultKind.Passing))]
    [InlineData(503, "backendError", "", nameof(FaultKind.Passing))]
    [InlineData(418, "teapot", "", nameof(FaultKind.Refused))]
    public void Each_refusal_has_its_meaning(int status, string reason, string message, string kind) =>
        Assert.Equal(kind, Read(status, Errors.Envelope(status, reason, message)).Kind.ToString());

    [Theory]
    [InlineData(400, "badRequest", "API_KEY_INVALID", nameof(FaultKind.KeyInvalid))]
    [InlineData(403, "forbidden", "SERVICE_DISABLED", nameof(FaultKind.ApiNotEnabled))]
    [InlineData(403, "forbidden", "API_KEY_SERVICE_BLOCKED", nameof(FaultKind.KeyBlocked))]
    [InlineData(403, "forbidden", "API_KEY_HTTP_REFERRER_BLOCKED", nameof(FaultKind.KeyBlocked))]
    public void Details_say_more_than_the_first_reason(int status, string reason, string detail, string kind) =>
        Assert.Equal(kind, Read(status, Errors.Detailed(status, reason, detail, "No.")).Kind.ToString());

    [Theory]
    [InlineData(502, "<html><body>Bad Gateway</body></html>", nameof(FaultKind.Passing))]
    [InlineData(503, "", nameof(FaultKind.Passing))]
    [InlineData(429, "slow down", nameof(FaultKind.Passing))]
    [InlineData(403, "<html>Blocked by your company</html>", nameof(FaultKind.Refused))]
    [InlineData(404, "{\"error\":\"not an object\"}", nameof(FaultKind.Refused))]
    [InlineData(500, "{\"error\":{\"code\":500", nameof(FaultKind.Passing))]
    [InlineData(403, "{\"error\":{\"code\":403", nameof(FaultKind.Passing))]
    [InlineData(400, "[1]", nameof(FaultKind.Refused))]
    public void What_is_no_answer_of_the_API_is_judged_by_its_status(int status, string body, string kind) =>
        Assert.Equal(kind, Read(status, body).Kind.ToString());

    [Fact]
    public void A_key_that_the_server_repeats_is_taken_out() =>
        Assert.DoesNotContain(
            "AIzaSecret", Read(400, Errors.Envelope(400, "AIzaSecret", "Bad value key=AIzaSecret")).Reason, StringComparison.Ordinal);

    private static Fault Read(int status, string body) =>
        FaultReader.Read((HttpStatusCode)status, Encoding.UTF8.GetBytes(body), retryAfter: null, "AIzaSecret");
}
