using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using ReactionMiner.Comments;

namespace ReactionMiner.Importing.Fields;

/// <summary>A time as YouTube shows it in English: <c>3 months ago (edited)</c>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct RelativeTime(int Count, TimePrecision Unit, TimeSpan Age)
{
    private const int Longest = 100;

    /// <returns>Null when the text is not English or no such time.</returns>
    public static RelativeTime? TryParse(string text)
    {
        var match = Pattern().Match(text.Length > Longest ? "" : text.Trim());
        if (!match.Success)
        {
            return null;
        }
        var digits = match.Groups["count"].ValueSpan;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            count = 1;
        }
        return match.Groups["unit"].Value.ToUpperInvariant() switch
        {
            "SECOND" or "SEC" => new(count, TimePrecision.Hour, TimeSpan.FromSeconds(count)),
            "MINUTE" or "MIN" => new(count, TimePrecision.Hour, TimeSpan.FromMinutes(count)),
            "HOUR" => new(count, TimePrecision.Hour, TimeSpan.FromHours(count)),
            "DAY" => new(count, TimePrecision.Day, TimeSpan.FromDays(count)),
            "WEEK" => new(count, TimePrecision.Week, TimeSpan.FromDays(7.0 * count)),
            "MONTH" => new(count, TimePrecision.Month, TimeSpan.Zero),
            "YEAR" => new(count, TimePrecision.Year, TimeSpan.Zero),
            _ => new(0, TimePrecision.Hour, TimeSpan.Zero),
        };
    }

    /// <summary>The moment that lies this long before another; unknown when that one is.</summary>
    public Moment Before(DateTimeOffset? collectedAt) => collectedAt is not { } moment || Count > 1000
        ? Moment.Unknown
        : new Moment(Unit switch
        {
            TimePrecision.Month => moment.AddMonths(-Count),
            TimePrecision.Year => moment.AddYears(-Count),
            _ => moment - Age,
        }, Unit);

    [GeneratedRegex(
        @"^(?:(?:streamed|premiered|edited)\s+)?"
        + @"(?:(?<count>\d{1,9}|an?)\s+(?<unit>second|sec|minute|min|hour|day|week|month|year)s?\s+ago|just\s+now|moments?\s+ago)"
        + @"(?:\s*\(.*\))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Pattern();
}
