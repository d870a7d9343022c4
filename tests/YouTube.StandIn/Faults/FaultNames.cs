using System.Globalization;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Faults;

/// <summary>Faults as written on the command line: <c>NAME</c>, <c>NAME@REQUEST</c> or <c>NAME:RATE</c>.</summary>
internal static class FaultNames
{
    private static readonly Dictionary<string, Fault> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["503"] = Fault.ServiceUnavailable,
        ["500"] = Fault.InternalError,
        ["429"] = Fault.RateLimitedFor(TimeSpan.FromSeconds(2)),
        ["429-per-day"] = Fault.DayBucketExceeded,
        ["502-html"] = Fault.HtmlBadGateway,
        ["403-rate"] = Fault.UserRateLimited,
        ["quota-exceeded"] = Fault.QuotaExceeded,
        ["processing-failure"] = Fault.ProcessingFailure,
        ["invalid-page-token"] = Fault.InvalidPageToken,
        ["comments-disabled"] = Fault.CommentsDisabled,
        ["private"] = Fault.Forbidden,
        ["video-not-found"] = Fault.VideoNotFound,
        ["invalid-key"] = Fault.InvalidKey,
        ["service-disabled"] = Fault.ServiceDisabled,
        ["referrer-blocked"] = Fault.ReferrerBlocked,
        ["address-blocked"] = Fault.AddressBlocked,
        ["service-blocked"] = Fault.ServiceBlocked,
        ["suspended"] = Fault.Suspended,
        ["truncated-json"] = Fault.TruncatedJson,
        ["closed"] = Fault.ClosedConnection,
        ["closed-halfway"] = Fault.ClosedHalfway,
        ["slow"] = Fault.Slow(TimeSpan.FromSeconds(5)),
        ["short-page"] = Fault.ShortPage,
        ["empty-page"] = Fault.EmptyPage,
        ["ends-here"] = Fault.EndsHere,
        ["ignored-page-token"] = Fault.IgnoredPageToken,
        ["repeated-items"] = Fault.RepeatedItems,
        ["looping-token"] = Fault.LoopingToken,
        ["at-most-20"] = Fault.AtMost(20),
        ["reversed-replies"] = Fault.ReversedReplies,
        ["growing"] = Fault.Growing(new GrowthStep { Comments = 3, Replies = 3, Edits = 2, Likes = 3, Deletions = 1 }),
    };

    public static IEnumerable<string> All => Known.Keys;

    /// <exception cref="FormatException">The fault, its request or its rate cannot be read.</exception>
    public static void AddTo(FaultScript script, string text, int seed)
    {
        var end = text.AsSpan().IndexOfAny('@', ':');
        var name = end < 0 ? text : text[..end];
        if (!Known.TryGetValue(name, out var fault))
        {
            throw new FormatException($"There is no fault '{name}'.");
        }
        if (end < 0)
        {
            script.Always(fault);
        }
        else if (text[end] == '@' && int.TryParse(text.AsSpan(end + 1), CultureInfo.InvariantCulture, out var index))
        {
            script.At(index, fault);
        }
        else if (text[end] == ':' && double.TryParse(text.AsSpan(end + 1), CultureInfo.InvariantCulture, out var rate))
        {
            script.Randomly(seed, rate, [fault]);
        }
        else
        {
            throw new FormatException($"Fault '{text}' is not NAME, NAME@INDEX or NAME:RATE.");
        }
    }
}
