using System.Globalization;
using System.Text;

namespace ReactionMiner.Encoders;

/// <summary>Splits a text into words as BERT does before it looks them up: at spaces, around punctuation and around Chinese characters.</summary>
/// <remarks>
/// <para>Done here, before the tokenizer, so that comments can do no harm: a <c>[SEP]</c> someone typed is split and stays text,
/// overlong words become unknown ones instead of hundreds of pieces, and no text costs more than its first words.</para>
/// <para>Source: BasicTokenizer and WordpieceTokenizer (<c>max_input_chars_per_word</c>) in google-research/bert, tokenization.py.</para>
/// </remarks>
internal static class WordSplitter
{
    /// <summary>Characters (code points without accents that stand alone); a longer word is unknown to the encoder.</summary>
    public const int MaxWordLength = 100;

    private const string UnknownWord = "[UNK]";
    private const int Replacement = 0xFFFD;

    /// <returns>The first words, separated by single spaces; broken surrogates, control and format characters are dropped.</returns>
    public static string Split(string text, int maxWords)
    {
        var words = new StringBuilder(Math.Min(text.Length, maxWords * 8));
        var (count, wordStart, wordLength) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (count == maxWords)
            {
                break;
            }
            if (Rune.IsWhiteSpace(rune))
            {
                EndWord();
            }
            else if (StandsAlone(rune))
            {
                EndWord();
                if (count < maxWords)
                {
                    wordLength = 1;
                    words.Append(rune);
                    EndWord();
                }
            }
            else if (!IsDropped(rune) && ++wordLength <= MaxWordLength)
            {
                words.Append(rune);
            }
        }
        EndWord();
        return words.ToString();

        void EndWord()
        {
            if (wordLength > MaxWordLength)
            {
                words.Length = wordStart;
                words.Append(UnknownWord);
            }
            if (wordLength > 0)
            {
                words.Append(' ');
                count++;
            }
            (wordStart, wordLength) = (words.Length, 0);
        }
    }

    // Enumerating runes gives the replacement character for a broken surrogate. Accents that stand alone are dropped by the tokenizer too.
    private static bool IsDropped(Rune rune) => rune.Value is Replacement || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark;

    private static bool StandsAlone(Rune rune) =>
        (rune.IsAscii && !Rune.IsLetterOrDigit(rune) && !Rune.IsControl(rune)) || Rune.IsPunctuation(rune) || IsChinese(rune.Value);

    private static bool IsChinese(int codePoint) => codePoint
        is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2CEAF) or (>= 0x2F800 and <= 0x2FA1F);
}
