using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ReactionMiner.YouTube.Requests;

/// <summary>Makes a server's words fit to be shown: one short line of plain text, without the key.</summary>
internal static partial class ServerText
{
    private const int LongestQuote = 200;
    private const int LongestRead = 10_000;
    private const string KeyMark = "(key)";

    /// <summary>The words without HTML, control characters, key and closing full stop; at most 200 characters of them.</summary>
    /// <param name="key">Taken out as it is and as an address holds it.</param>
    public static string Quote(string text, string key)
    {
        var beginning = WithoutKey(text, key);
        var plain = WebUtility.HtmlDecode(Tag().Replace(beginning[..Math.Min(beginning.Length, LongestRead)], ""));
        var printable = new StringBuilder(plain.Length);
        foreach (var rune in plain.EnumerateRunes())
        {
            printable.Append(IsShown(rune) ? rune.ToString() : " ");
        }
        var line = WithoutKey(Gap().Replace(printable.ToString(), " ").Trim(), key);
        return line.Length > LongestQuote ? line[..LongestQuote] + "…" : line.TrimEnd('.');
    }

    private static string WithoutKey(string text, string key) => text
        .Replace(key, KeyMark, StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(key), KeyMark, StringComparison.OrdinalIgnoreCase);

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    [GeneratedRegex("</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Tag();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Gap();
}
