using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReactionMiner.MachineLearning;

/// <summary>
/// Brings a text into the form that is hashed: lower case, one space between words, compatibility letters
/// (bold, full-width) as plain ones, at most two of a letter in a row, links and mentions as one mark each.
/// </summary>
internal static class TextNormalizer
{
    /// <summary>Characters read of a text; YouTube allows no longer comment.</summary>
    public const int MaxCharacters = 10_000;

    /// <summary>Stands for a link.</summary>
    public const char Link = '\uE000';

    /// <summary>Stands for a mention of a user.</summary>
    public const char Mention = '\uE001';

    private static readonly SearchValues<char> Space = SearchValues.Create(" \t\r\n\u00A0\u200B\u200C\u200E\u200F\uFEFF");
    private static readonly SearchValues<char> LinkEnd = SearchValues.Create(" \t\r\n\u00A0\"<>)]");

    public static string Normalize(string text)
    {
        var plain = Compose(text.Length > MaxCharacters ? text[..MaxCharacters] : text);
        var result = new StringBuilder(plain.Length + 2).Append(' ');
        for (var i = 0; i < plain.Length;)
        {
            var rest = plain.AsSpan(i);
            if (StartsLink(rest))
            {
                Append(result, Link);
                var length = rest.IndexOfAny(LinkEnd);
                i += length < 0 ? rest.Length : length;
            }
            else if (rest[0] == '@' && rest.Length > 1 && IsNameCharacter(rest[1]))
            {
                Append(result, Mention);
                i++;
                while (i < plain.Length && IsNameCharacter(plain[i]))
                {
                    i++;
                }
            }
            else
            {
                Append(result, Space.Contains(rest[0]) ? ' ' : Fold(rest[0]));
                i++;
            }
        }

        Append(result, ' ');
        return result.ToString();
    }

    /// <summary>Compatibility letters, such as bold or full-width ones, as plain ones, and accents joined to their letters.</summary>
    public static string Compose(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        // Normalising refuses a broken surrogate pair; comments hold them where a tool cut a text.
        return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Normalize(NormalizationForm.FormKC);
    }

    private static void Append(StringBuilder result, char character)
    {
        var last = result[^1];
        if (character == last
            && (character == ' ' || (result.Length > 1 && result[^2] == character && !char.IsDigit(character))))
        {
            return;
        }

        result.Append(character);
    }

    private static char Fold(char character) => character switch
    {
        '\u2018' or '\u2019' or '`' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ => char.ToLower(character, CultureInfo.InvariantCulture),
    };

    private static bool StartsLink(ReadOnlySpan<char> rest) =>
        rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';
}
