using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using ReactionMiner.Comments;

namespace ReactionMiner.Importing.Fields;

/// <summary>A point in time and how exactly it is known.</summary>
/// <param name="At">UTC; null when it cannot be told, as for "2 days ago" in a file of unknown age.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct Moment(DateTimeOffset? At, TimePrecision Precision)
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    private const int Longest = 100;

    public static readonly Moment Unknown = new(null, TimePrecision.Unknown);

    /// <summary>Reads ISO 8601 in its variants, <c>YYYY-MM-DD HH:MM:SS</c>, a bare date, month or year, a count of seconds, milliseconds or
    /// microseconds since 1970, and English relative times.</summary>
    /// <param name="collectedAt">The moment a relative time counts back from.</param>
    /// <returns>Null when the text is none of these. A time without an offset is taken as UTC. Dates such as <c>5/6/2024</c> are not read:
    /// which number is the month cannot be told.</returns>
    public static Moment? TryParse(string text, DateTimeOffset? collectedAt)
    {
        if (text.Length > Longest)
        {
            return null;
        }
        text = text.Trim();
        return TryParseNumber(text) ?? TryParseDate(text) ?? RelativeTime.TryParse(text)?.Before(collectedAt);
    }

    private static Moment? TryParseNumber(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }
        if (DateTimeOffset.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, Utc, out var day) && day.Year is >= 2005 and < 2100)
        {
            return new Moment(day, TimePrecision.Day);
        }
        return number switch
        {
            >= 1900 and < 2100 when text.Length == 4 => new Moment(new DateTimeOffset((int)number, 1, 1, 0, 0, 0, TimeSpan.Zero), TimePrecision.Year),
            < 1e8m or >= 1e17m => null,
            < 1e11m => FromSeconds(number),
            < 1e14m => FromSeconds(number / 1000),
            _ => FromSeconds(number / 1_000_000),
        };
    }

    private static Moment FromSeconds(decimal seconds) =>
        new(DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)), TimePrecision.Exact);

    private static Moment? TryParseDate(string text)
    {
        if (!DatePattern().IsMatch(text))
        {
            return null;
        }
        text = ZonePattern().Replace(text, "Z");
        text = LongFraction().Replace(text, "${fraction}");
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out var at))
        {
            return null;
        }
        var colons = TimePattern().Match(text);
        return new Moment(at, (colons.Success, colons.Groups["seconds"].Success) switch
        {
            (true, true) => TimePrecision.Exact,
            (true, false) => TimePrecision.Hour,
            _ => MonthOnly().IsMatch(text) ? TimePrecision.Month : TimePrecision.Day,
        });
    }

    /// <summary>Year first, or a month in letters: what cannot be misread.</summary>
    [GeneratedRegex(@"^\d{4}[-/.]\d{1,2}|^(?=.*\b(?:19|20)\d\d\b)(?=.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 60000)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\d{1,2}:\d\d(?<seconds>:\d\d)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^\d{4}[-/.]\d{1,2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"\s*(?:\[?UTC\]?|GMT)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 60000)]
    private static partial Regex ZonePattern();

    [GeneratedRegex(@"(?<fraction>\.\d{7})\d+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex LongFraction();
}
