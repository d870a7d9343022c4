using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Page.Content;

/// <summary>Numbers and dates as the page shows them.</summary>
public static class PageFormat
{
    /// <summary>A space that no line breaks at: a number keeps its sign.</summary>
    private const string PercentSign = "\u00A0%";

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun, which takes an s but for one.</summary>
    public static string Count(long count, string noun) => $"{Count(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <param name="ratio">0 to 1.</param>
    public static string Percent(double ratio) => (ratio is > 0 and < 0.005 ? "<1" : Number(100 * ratio, "0")) + PercentSign;

    /// <summary>Rounded outwards, so that the interval shown holds the one computed.</summary>
    public static string Interval(ShareEstimate estimate) =>
        $"{Number(Math.Floor(100 * estimate.Low), "0")}–{Number(Math.Ceiling(100 * estimate.High), "0")}{PercentSign}";

    /// <summary>A difference of shares in percentage points, signed.</summary>
    public static string Points(double difference) => (100 * difference).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <param name="probability">0 to 1.</param>
    public static string Probability(double probability) => probability < 0.001 ? "p < 0.001" : "p " + Number(probability, "0.000");

    /// <summary>The class that gives a side of a comparison its colour; letters tell those apart that share one.</summary>
    public static string SideClass(int position) => $"side-{(position % 3) + 1}";

    /// <summary>A place along a chart, for SVG.</summary>
    /// <param name="ratio">0 to 1.</param>
    public static string Along(double ratio) => Number(100 * Math.Clamp(ratio, 0, 1), "0.##") + "%";

    public static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>No more exact than the moment is known.</summary>
    public static string? Date(Comment comment) => (comment.PublishedAt, comment.PublishedPrecision) switch
    {
        (null, _) or (_, TimePrecision.Unknown) => null,
        ({ } moment, TimePrecision.Year) => $"about {moment.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture)}",
        ({ } moment, TimePrecision.Month) => "about " + moment.UtcDateTime.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        ({ } moment, TimePrecision.Week) => "about " + Date(moment),
        ({ } moment, _) => Date(moment),
    };

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string? Machine(DateTimeOffset? moment) =>
        moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
