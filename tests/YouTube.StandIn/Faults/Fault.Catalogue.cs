using System.Text;
using YouTube.StandIn.Api;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Faults;

public abstract partial record Fault
{
    private static readonly byte[] BadGateway = Encoding.UTF8.GetBytes(
        "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502. An error.</h1></body></html>\n");

    public static Fault ServiceUnavailable { get; } = Error(ApiErrors.ServiceUnavailable(retryAfter: null));

    public static Fault InternalError { get; } = Error(ApiErrors.InternalError());

    /// <summary>429 for the minute, without <c>Retry-After</c>.</summary>
    public static Fault RateLimited { get; } = Error(ApiErrors.RateLimited(retryAfter: null));

    /// <summary>429 that says "per day": the day's bucket is gone; waiting a minute does not help.</summary>
    public static Fault DayBucketExceeded { get; } = Error(ApiErrors.DayBucketExceeded("Queries"));

    /// <summary>403 for a burst.</summary>
    public static Fault UserRateLimited { get; } = Error(ApiErrors.UserRateLimited());

    public static Fault QuotaExceeded { get; } = Error(ApiErrors.QuotaExceeded());

    /// <summary>The old form of <see cref="QuotaExceeded"/>.</summary>
    public static Fault DailyLimitExceeded { get; } = Error(ApiErrors.DailyLimitExceeded());

    public static Fault ProcessingFailure { get; } = Error(request => ApiErrors.ProcessingFailure(request.Resource));

    public static Fault InvalidPageToken { get; } = Error(ApiErrors.InvalidPageToken());

    public static Fault CommentsDisabled { get; } = Error(ApiErrors.CommentsDisabled());

    public static Fault Forbidden { get; } = Error(request => ApiErrors.Forbidden(request.Resource, "videoId"));

    public static Fault VideoNotFound { get; } = Error(ApiErrors.VideoNotFound());

    public static Fault InvalidKey { get; } = Error(ApiErrors.InvalidKey());

    public static Fault ServiceDisabled { get; } = Error(ApiErrors.ServiceDisabled());

    public static Fault ReferrerBlocked { get; } = Error(ApiErrors.ReferrerBlocked());

    public static Fault AddressBlocked { get; } = Error(ApiErrors.AddressBlocked());

    public static Fault ServiceBlocked { get; } = Error(ApiErrors.ServiceBlocked());

    public static Fault Suspended { get; } = Error(ApiErrors.Suspended());

    /// <summary>502 with a page for people instead of JSON.</summary>
    public static Fault HtmlBadGateway { get; } = new SpoiltFault(
        _ => new Answer(502, "text/html; charset=UTF-8", BadGateway) { Reason = "html" });

    /// <summary>A complete HTTP answer with status 200 whose JSON stops in the middle.</summary>
    public static Fault TruncatedJson { get; } = new SpoiltFault(answer => answer.Status == 200
        ? answer with { Body = answer.Body[..(answer.Body.Length / 2)], Reason = "truncated" }
        : answer);

    public static Fault ClosedConnection { get; } = new SpoiltFault(
        answer => answer with { Delivery = Delivery.Closed, Reason = "closed" });

    public static Fault ClosedHalfway { get; } = new SpoiltFault(
        answer => answer with { Delivery = Delivery.ClosedHalfway, Reason = "closedHalfway" });

    /// <summary>Two thirds of the items asked for, with the token to the rest.</summary>
    public static Fault ShortPage { get; } = new PageFault(shape => shape with { IsShort = true });

    /// <summary>No item, and the token to all that is left.</summary>
    public static Fault EmptyPage { get; } = AtMost(0);

    /// <summary>The first page again, whatever token was sent.</summary>
    public static Fault IgnoredPageToken { get; } = new PageFault(shape => shape with { IgnoresToken = true });

    /// <summary>Begins with items of the page before.</summary>
    public static Fault RepeatedItems { get; } = new PageFault(shape => shape with { RepeatedItems = 5 });

    /// <summary>The next token leads back to the first page.</summary>
    public static Fault LoopingToken { get; } = new PageFault(shape => shape with { LoopsToStart = true });

    /// <summary>No next token, whatever is left.</summary>
    public static Fault EndsHere { get; } = new PageFault(shape => shape with { EndsHere = true });

    /// <summary><c>comments.list</c> oldest first. Tokens belong to one direction, so it must hold for a whole listing.</summary>
    public static Fault ReversedReplies { get; } = new PageFault(shape => shape with { IsReversed = true });

    /// <summary>Never more items on a page than this; YouTube once gave 20 for days.</summary>
    public static Fault AtMost(int items) => new PageFault(shape => shape with { MostItems = Math.Min(shape.MostItems, items) });

    public static Fault Slow(TimeSpan delay) => new SlowFault(delay);

    public static Fault RateLimitedFor(TimeSpan retryAfter) => Error(ApiErrors.RateLimited(retryAfter));

    public static Fault UnavailableFor(TimeSpan retryAfter) => Error(ApiErrors.ServiceUnavailable(retryAfter));

    /// <summary>Changes videos before the request is answered: a comment added, edited or deleted between pages.</summary>
    public static Fault Change(Action<StandInYouTube> change) => new ChangeFault(change);

    /// <summary>The first video grows by a step before the request is answered.</summary>
    public static Fault Growing(GrowthStep step) =>
        Change(youtube => youtube.Video.Grow(youtube.Journal.Entries.Count, step));

    public static Fault Error(ApiError error) => new ErrorFault(_ => error);

    private static ErrorFault Error(Func<ApiRequest, ApiError> error) => new(error);
}
