using System.Globalization;
using System.Text;

namespace ReactionMiner.Reports;

/// <summary>Makes text that a stranger wrote safe to show on one line: it cannot move the cursor, change colours, reverse the reading
/// order, hide letters or climb over the lines above.</summary>
public static class TerminalText
{
    private const int MarksPerLetter = 3;
    private const char EmojiStyle = '\uFE0F';
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>White space of any kind becomes one space; control characters and broken surrogates become �; invisible and
    /// direction-changing characters go, save those that join emoji and letters; of many marks on a letter three stay.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (Rune.IsWhiteSpace(rune))
            {
                AppendSpace(clean);
            }
            else if (category == UnicodeCategory.Control)
            {
                clean.Append(Rune.ReplacementChar);
            }
            else if (marks <= MarksPerLetter && (category != UnicodeCategory.Format || rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner))
            {
                clean.Append(rune);
            }
        }
        return clean.ToString().Trim();
    }

    /// <summary>Cleans each line of a text of several, and keeps what it is indented by.</summary>
    public static string CleanLines(string text) => string.Join('\n', text.Split('\n').Select(line =>
        line[..^line.TrimStart(' ').Length] + Clean(line)));

    /// <summary>Breaks clean text at spaces into lines; a word longer than a line is cut.</summary>
    public static IEnumerable<string> Wrap(string text, int columns)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var fitted = Fit(word, columns);
            if (line.Length > 0 && ColumnsOf(line) + 1 + ColumnsOf(fitted) > columns)
            {
                yield return line;
                line = "";
            }
            line += line.Length == 0 ? fitted : " " + fitted;
        }
        yield return line;
    }

    /// <summary>Cuts clean text to a number of terminal columns, with … where something is cut, never inside a character.</summary>
    public static string Fit(string text, int columns)
    {
        if (ColumnsOf(text) <= columns)
        {
            return text;
        }
        var fitted = new StringBuilder();
        var used = 1;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            used += ElementColumns(element);
            if (used > columns)
            {
                break;
            }
            fitted.Append(element);
        }
        return fitted.ToString().TrimEnd() + "…";
    }

    /// <summary>Terminal columns that clean text takes: two for East Asian wide characters and emoji, one for others.</summary>
    public static int ColumnsOf(string text)
    {
        var columns = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            columns += ElementColumns(elements.GetTextElement());
        }
        return columns;
    }

    /// <summary>Fills clean text with spaces up to a number of columns.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - ColumnsOf(text)));

    private static void AppendSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    private static int ElementColumns(string element) => element.Contains(EmojiStyle, StringComparison.Ordinal) || Rune.GetRuneAt(element, 0).Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0x1F000 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
            ? 2
            : 1;
}
