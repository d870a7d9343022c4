using System.Net;

namespace ReactionMiner.YouTube.Requests;

/// <summary>Makes out what an unsuccessful answer means.</summary>
/// <remarks>Source: https://developers.google.com/youtube/v3/docs/errors and answers recorded since. A body may also be a proxy's HTML.</remarks>
internal static class FaultReader
{
    /// <param name="body">The whole body, as it came.</param>
    /// <param name="key">Taken out of whatever is quoted.</param>
    public static Fault Read(HttpStatusCode status, ReadOnlyMemory<byte> body, TimeSpan? retryAfter, string key)
    {
        if (ErrorEnvelope.TryRead(body) is not { } error)
        {
            var isPassing = IsServerTrouble(status) || status == HttpStatusCode.TooManyRequests || JsonBody.IsCutShort(body.Span);
            var kind = isPassing ? FaultKind.Passing : FaultKind.Refused;
            return new Fault(kind, $"status {(int)status} with something that is no answer of the API, as a proxy or a network's log-in page sends", retryAfter);
        }
        string[] words = [.. error.Reasons.Take(1), error.Message];
        var quote = string.Join(": ", words.Select(text => ServerText.Quote(text, key)).Where(text => text.Length > 0));
        return new Fault(Classify(status, error), $"{(int)status} {quote}".TrimEnd(), retryAfter);
    }

    private static bool IsServerTrouble(HttpStatusCode status) => (int)status >= 500 || status == HttpStatusCode.RequestTimeout;

    private static FaultKind Classify(HttpStatusCode status, ErrorEnvelope error) => (int)status switch
    {
        _ when IsServerTrouble(status) => FaultKind.Passing,
        429 => OfLimits(error),
        403 when error.Has("quotaExceeded", "dailyLimitExceeded", "rateLimitExceeded", "userRateLimitExceeded") => OfLimits(error),
        _ when error.Has("API_KEY_INVALID", "API_KEY_EXPIRED", "keyInvalid", "keyExpired") || error.Says("API key not valid") => FaultKind.KeyInvalid,
        401 or 403 when error.Says("missing a valid API key") || error.Has("CREDENTIALS_MISSING") => FaultKind.KeyMissing,
        403 when error.Has("accessNotConfigured", "SERVICE_DISABLED") => FaultKind.ApiNotEnabled,
        403 when error.Has("ipRefererBlocked", "CONSUMER_SUSPENDED") || error.HasStart("API_KEY_") || error.Says("has been suspended") =>
            FaultKind.KeyBlocked,
        403 when error.Has("commentsDisabled") => FaultKind.CommentsDisabled,
        403 => FaultKind.Forbidden,
        400 when error.Has("processingFailure") => FaultKind.ProcessingFailure,
        400 when error.Has("invalidPageToken") => FaultKind.InvalidPageToken,
        404 => FaultKind.NotFound,
        _ => FaultKind.Refused,
    };

    // A bucket of requests per day that is empty comes as 429, too, and under the name of a rate limit.
    private static FaultKind OfLimits(ErrorEnvelope error)
    {
        var isDaily = error.Says("per day") || (error.Has("quotaExceeded", "dailyLimitExceeded") && !error.Says("per minute"));
        return isDaily ? FaultKind.QuotaExhausted : FaultKind.RateLimited;
    }
}
