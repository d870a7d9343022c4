using System.Globalization;

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
        ["truncated-json"] = Fault.TruncatedJson,
        ["closed"] = Fault.ClosedConnection,
        ["closed-halfway"] = Fault.ClosedHalfway,
        ["slow"] = Fault.Slow(TimeSpan.FromSeconds(5)),
        ["short-page"] = Fault.ShortPage,
        ["empty-page"] = Fault.EmptyPage,
        ["ignored-page-token"] = Fault.IgnoredPageToken,
        ["repeated-items"] = Fault.RepeatedItems,
        ["looping-token"] = Fault.LoopingToken,
        ["at-most-20"] = Fault.AtMost(20),
        ["reversed-replies"] = Fault.ReversedReplies,
    };

    public static IEnumerable<string> All => Known.Keys;

    /// <exception cref="FormatException">The fault, its request or its rate cannot be read.</exception>
    public static void AddTo(FaultScript script, string text, int seed)
    {
        var end = text.AsSpan().IndexOfAny('@', ':');
        var name = end < 0 ? text : text[..end];
        if (!Known.TryGetValue(name, out var fault))
        {
            throw new FormatException($"There is no fault '{name}'. Faults: {string.Join(", ", All)}.");
        }
        if (end < 0)
        {
            script.Always(fault);
        }
        else if (text[end] == '@')
        {
            script.At(int.Parse(text.AsSpan(end + 1), CultureInfo.InvariantCulture), fault);
        }
        else
        {
            script.Randomly(seed, double.Parse(text.AsSpan(end + 1), CultureInfo.InvariantCulture), [fault]);
        }
    }
}
