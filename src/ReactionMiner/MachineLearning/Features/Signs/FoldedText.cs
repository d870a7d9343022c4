using System.Globalization;
using System.Text;

namespace ReactionMiner.MachineLearning;

/// <summary>A text as a reader takes it in, whatever letters it is spelt with: look-alikes of other scripts, small capitals, bold and circled
/// letters become plain ones, marks and invisible characters vanish, and <c>t e x t</c> becomes one word.</summary>
/// <param name="Text">Lower case.</param>
/// <param name="Disguises">Characters that were not what they look like.</param>
internal sealed record FoldedText(string Text, int Disguises)
{
    private const int Characters = 2_000;
    private const string LookAlikes = "аеорсхуіјѕԁһӏвкмнтαορυκηιντᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
    private const string PlainLetters = "aeopcxyijsdhlbkmhtaopukhivtabcdeffghijklmnoprstuvwyz";

    private static readonly Dictionary<char, char> Plain = LookAlikes.Zip(PlainLetters).ToDictionary();

    public static FoldedText Of(string text)
    {
        var whole = text.Length > Characters ? text[..Characters] : text;
        var parts = TextNormalizer.Compose(whole);
        // A text in Greek or Cyrillic is no disguise.
        var isLatin = parts.Count(char.IsAsciiLetter) * 2 >= parts.Count(IsGreekOrCyrillic);
        var folded = new StringBuilder(parts.Length);
        var disguises = Ascii.IsValid(whole) ? 0 : whole.EnumerateRunes().Count(IsStyled);
        foreach (var character in parts)
        {
            if (IsInvisible(character))
            {
                // Other scripts need such marks; over Latin letters, whose accents are composed with them, they only hide.
                disguises += folded.Length > 0 && char.IsAsciiLetterOrDigit(folded[^1]) ? 1 : 0;
                continue;
            }

            var lower = char.ToLowerInvariant(character);
            if (Plain.TryGetValue(lower, out var plain) && (isLatin || !IsGreekOrCyrillic(lower)))
            {
                disguises++;
                lower = plain;
            }

            folded.Append(char.IsWhiteSpace(lower) ? ' ' : lower);
        }

        return new FoldedText(JoinSpacedLetters(folded.ToString()), disguises);
    }

    private static string JoinSpacedLetters(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var isInside = i > 0 && IsLetter(words[i]) && IsLetter(words[i - 1]) && (IsLetterAt(i - 2) || IsLetterAt(i + 1));
            joined.Append(i == 0 || isInside ? "" : " ").Append(words[i]);
        }

        return joined.ToString();

        bool IsLetterAt(int position) => position >= 0 && position < words.Length && IsLetter(words[position]);
        static bool IsLetter(string word) => word.Length == 1 && char.IsAsciiLetterOrDigit(word[0]);
    }

    /// <summary>Letters in the styles that Unicode keeps for mathematics, full-width ones, and those in circles.</summary>
    private static bool IsStyled(Rune rune) =>
        rune.Value is (>= 0x1D400 and <= 0x1D7FF) or (>= 0xFF01 and <= 0xFF5E) or (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F189);

    private static bool IsGreekOrCyrillic(char character) => character is >= '\u0370' and <= '\u052F';

    /// <summary>Emoji are joined and coloured by such characters, which are no disguise there.</summary>
    private static bool IsInvisible(char character) => character is not ('\u200D' or '\uFE0F')
        && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
