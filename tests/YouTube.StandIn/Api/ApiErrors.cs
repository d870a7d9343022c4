namespace YouTube.StandIn.Api;

/// <summary>The API's errors, in its words.</summary>
public static class ApiErrors
{
    private const string Project = "project_number:123456789";

    public static ApiError NoSuchMethod(string path) => new(404, "global", "notFound",
        $"The requested URL {path} was not found on this server.", CanonicalStatus: "NOT_FOUND");

    public static ApiError UnknownParameter(string name) => new(400, "global", "badRequest",
        $"Invalid JSON payload received. Unknown name \"{name}\": Cannot bind query parameter. "
        + $"Field '{name}' could not be found in request message.",
        CanonicalStatus: "INVALID_ARGUMENT");

    public static ApiError NoPart() => new(400, "youtube.parameter", "missingRequiredParameter",
        "No part parameter was given.", "part");

    public static ApiError UnknownPart(string part) => new(400, "youtube.part", "unknownPart", $"'{part}'", "part");

    public static ApiError NoFilter(IEnumerable<string> filters) => new(400, "youtube.parameter", "missingRequiredParameter",
        $"No filter selected. Expected one of: {string.Join(", ", filters)}");

    public static ApiError Incompatible(IEnumerable<string> parameters)
    {
        var names = string.Join(", ", parameters);
        return new(400, "youtube.parameter", "incompatibleParameters",
            $"Incompatible parameters specified in the request: {names}", names);
    }

    public static ApiError InvalidValue(string parameter, string value, string expected) => new(400, "youtube.parameter",
        "invalidParameter", $"Invalid value '{value}'. {expected}", parameter);

    public static ApiError InvalidPageToken() => new(400, "youtube.parameter", "invalidPageToken",
        "The request specifies an invalid page token.", "pageToken");

    public static ApiError OperationNotSupported(string parameter) => new(400, "youtube.commentThread", "operationNotSupported",
        "The requested operation is not supported.", parameter);

    public static ApiError ProcessingFailure(string resource) => new(400,
        resource == "comments" ? "youtube.comment" : "youtube.commentThread", "processingFailure",
        "The API server failed to successfully process the request. While this can be a transient error, it usually indicates "
        + "that the request's input is invalid.");

    public static ApiError MissingKey() => new(403, "global", "forbidden",
        "The request is missing a valid API key.", CanonicalStatus: "PERMISSION_DENIED");

    public static ApiError InvalidKey() => new(400, "global", "badRequest", "API key not valid. Please pass a valid API key.",
        CanonicalStatus: "INVALID_ARGUMENT", Detail: "API_KEY_INVALID");

    public static ApiError ServiceDisabled() => new(403, "usageLimits", "accessNotConfigured",
        "YouTube Data API v3 has not been used in project 123456789 before or it is disabled. Enable it, then retry.",
        CanonicalStatus: "PERMISSION_DENIED", Detail: "SERVICE_DISABLED");

    public static ApiError ReferrerBlocked() => new(403, "global", "forbidden", "Requests from referer <empty> are blocked.",
        CanonicalStatus: "PERMISSION_DENIED", Detail: "API_KEY_HTTP_REFERRER_BLOCKED");

    public static ApiError AddressBlocked() => new(403, "global", "forbidden",
        "The provided API key has an IP address restriction. "
        + "The originating IP address of the call (127.0.0.1) violates this restriction.",
        CanonicalStatus: "PERMISSION_DENIED", Detail: "API_KEY_IP_ADDRESS_BLOCKED");

    public static ApiError ServiceBlocked() => new(403, "global", "forbidden",
        "Requests to this API youtube method are blocked.",
        CanonicalStatus: "PERMISSION_DENIED", Detail: "API_KEY_SERVICE_BLOCKED");

    public static ApiError Suspended() => new(403, "global", "forbidden",
        $"Permission denied: Consumer '{Project}' has been suspended.",
        CanonicalStatus: "PERMISSION_DENIED", Detail: "CONSUMER_SUSPENDED");

    public static ApiError QuotaExceeded() => new(403, "youtube.quota", "quotaExceeded",
        "The request cannot be completed because you have exceeded your <a href=\"/youtube/v3/getting-started#quota\">quota</a>.");

    public static ApiError DailyLimitExceeded() => new(403, "usageLimits", "dailyLimitExceeded", "Daily Limit Exceeded");

    public static ApiError DayBucketExceeded(string bucket) => new(429, "global", "rateLimitExceeded",
        $"Quota exceeded for quota metric '{bucket}' and limit '{bucket} per day' "
        + $"of service 'youtube.googleapis.com' for consumer '{Project}'.",
        CanonicalStatus: "RESOURCE_EXHAUSTED", Detail: "RATE_LIMIT_EXCEEDED");

    public static ApiError RateLimited(TimeSpan? retryAfter) => new(429, "global", "rateLimitExceeded",
        "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' "
        + $"of service 'youtube.googleapis.com' for consumer '{Project}'.",
        CanonicalStatus: "RESOURCE_EXHAUSTED", Detail: "RATE_LIMIT_EXCEEDED", RetryAfter: retryAfter);

    /// <summary>The old form of a burst's refusal, with 403.</summary>
    public static ApiError UserRateLimited() => new(403, "usageLimits", "userRateLimitExceeded", "User Rate Limit Exceeded");

    public static ApiError ServiceUnavailable(TimeSpan? retryAfter) => new(503, "global", "backendError",
        "The service is currently unavailable.",
        CanonicalStatus: "UNAVAILABLE", Detail: "SERVICE_UNAVAILABLE", RetryAfter: retryAfter);

    public static ApiError InternalError() => new(500, "global", "internalError",
        "Internal error encountered.", CanonicalStatus: "INTERNAL");

    public static ApiError CommentsDisabled() => new(403, "youtube.commentThread", "commentsDisabled",
        "The video identified by the <code><a href=\"/youtube/v3/docs/commentThreads/list#videoId\">videoId</a></code> "
        + "parameter has disabled comments.",
        "videoId");

    public static ApiError Forbidden(string resource, string parameter) => new(403,
        resource == "comments" ? "youtube.comment" : "youtube.commentThread", "forbidden",
        "One or more of the requested comment threads cannot be retrieved due to insufficient permissions. "
        + "The request might not be properly authorized.",
        parameter);

    public static ApiError NotFound(string domain, string reason, string parameter) => new(404, domain, reason,
        $"The resource identified by the <code>{parameter}</code> parameter could not be found.", parameter);

    public static ApiError VideoNotFound() => NotFound("youtube.commentThread", "videoNotFound", "videoId");
}
