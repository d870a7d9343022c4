using System.Text;

namespace ReactionMiner.Reports;

/// <summary>Text from outside as literal text in Markdown: no mark-up, no HTML, no table cell or link of its own making.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_{}[]()<>#+-=|~&$!:@.";

    /// <summary>One line, cut to a number of columns, every character that can mean something escaped where it can.</summary>
    public static string Escape(string text, int columns = int.MaxValue)
    {
        var clean = TerminalText.Fit(TerminalText.Clean(text), columns);
        var escaped = new StringBuilder(clean.Length);
        for (var position = 0; position < clean.Length; position++)
        {
            if (Special.Contains(clean[position], StringComparison.Ordinal) && !IsInsideProse(clean, position))
            {
                escaped.Append('\\');
            }
            escaped.Append(clean[position]);
        }
        return escaped.ToString();
    }

    /// <summary>Marks of ordinary prose stay bare where they cannot begin a list, a link or an address, so that the file reads well.</summary>
    private static bool IsInsideProse(string text, int position) => position > 0 && text[position] switch
    {
        '.' or '!' or ':' => position + 1 == text.Length || text[position + 1] is ' ' or '.' or '!'
            || (char.IsAsciiDigit(text[position - 1]) && char.IsAsciiDigit(text[position + 1])),
        '-' => char.IsLetter(text[position - 1]),
        '(' => text[position - 1] == ' ',
        ')' => true,
        _ => false,
    };
}
