using System.Text;

namespace ReactionMiner.Page.Content;

/// <summary>Comments as they are shown: word for word. Only what is no text goes: control characters and halves of surrogate pairs, which
/// HTML cannot hold.</summary>
public static class PageText
{
    private const int LettersPerLine = 20;
    private const int LinesPerBox = 18;

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t') ? Rune.ReplacementChar : rune);
        }
        return clean.ToString();
    }

    /// <summary>Whether a comment may be taller than its box, on a phone and in wide letters: then it scrolls, and the keyboard must reach it.</summary>
    public static bool MayScroll(string text) => text.Length + (LettersPerLine * text.AsSpan().Count('\n')) > LettersPerLine * LinesPerBox;

    /// <summary>Cuts between characters.</summary>
    public static string Cut(string text, int letters)
    {
        if (text.Length <= letters)
        {
            return text;
        }
        var end = char.IsHighSurrogate(text[letters - 1]) ? letters - 1 : letters;
        return text[..end].TrimEnd() + "…";
    }
}
