using System.Text;

namespace ReactionMiner.Importing.Fields;

/// <summary>Text made fit to store: what is not text in it is replaced, never what a writer typed.</summary>
internal static class PlainText
{
    private static readonly char[] Edges = [' ', '\t', '\r', '\n', '\u00A0', '\u200B', '\uFEFF'];

    /// <summary>One kind of line break, no NUL, no half of a surrogate pair, nothing blank at either end.</summary>
    public static string Clean(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.ReplaceLineEndings("\n");
        }
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            text = text.Replace("\0", "", StringComparison.Ordinal);
        }
        return WithWholeCharacters(text).Trim(Edges);
    }

    /// <summary>The text with U+FFFD for each half of a surrogate pair.</summary>
    public static string WithWholeCharacters(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }
        return whole.ToString();
    }
}
