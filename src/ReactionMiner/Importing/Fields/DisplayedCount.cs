using System.Globalization;
using System.Text.RegularExpressions;

namespace ReactionMiner.Importing.Fields;

/// <summary>A count as a tool or YouTube writes it: <c>1427</c>, <c>1,427</c>, <c>1.2K</c>, <c>3,4 k</c>, <c>1M</c>.</summary>
/// <param name="IsExact">False when a unit shows that the number was rounded.</param>
internal readonly partial record struct DisplayedCount(long Value, bool IsExact)
{
    private const int Longest = 40;

    /// <returns>Null when the text is no count, or is negative.</returns>
    public static DisplayedCount? TryParse(string text)
    {
        var match = Pattern().Match(text.Length > Longest ? "" : text.Trim());
        if (!match.Success)
        {
            return null;
        }
        var unit = UnitOf(match.Groups["unit"].Value);
        var digits = unit == 1 ? WithoutGroups(match.Groups["number"].Value) : match.Groups["number"].Value.Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number * unit is var value and < long.MaxValue && (unit > 1 || value == decimal.Truncate(value))
                ? new DisplayedCount((long)value, unit == 1)
                : null;
    }

    private static string WithoutGroups(string number) =>
        Grouped().IsMatch(number) ? Separators().Replace(number, "") : number.Replace(',', '.');

    private static long UnitOf(string unit) => unit.TrimEnd('.').ToUpperInvariant() switch
    {
        "" => 1,
        "K" or "MIL" or "TSD" or "ТЫС" => 1_000,
        "万" or "萬" or "만" => 10_000,
        "M" or "MIO" or "МЛН" => 1_000_000,
        "億" or "亿" or "억" => 100_000_000,
        _ => 1_000_000_000,
    };

    [GeneratedRegex(
        @"^\+?(?<number>\d[\d.,'\u0020\u00A0\u202F]*?)\s*"
        + @"(?<unit>K|MIL|TSD\.?|ТЫС\.?|万|萬|만|M|MIO\.?|МЛН\.?|億|亿|억|B|MRD\.?)?\s*"
        + @"(?:likes?|reply|replies)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^\d{1,3}(?:[.,'\u0020\u00A0\u202F]\d{3})+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"[.,'\u0020\u00A0\u202F]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Separators();
}
