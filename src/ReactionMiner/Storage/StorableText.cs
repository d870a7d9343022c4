using System.Diagnostics.CodeAnalysis;

namespace ReactionMiner.Storage;

/// <summary>
/// Text as the store can hold it: NUL, which ends an SQLite text for half of its functions and is forbidden in PostgreSQL,
/// and halves of surrogate pairs, which have no UTF-8 form, become U+FFFD. Storing the result again changes nothing.
/// </summary>
internal static class StorableText
{
    private const char Replacement = '\uFFFD';

    public static bool IsStorable(string text) => FirstUnstorable(text, 0) < 0;

    [return: NotNullIfNotNull(nameof(text))]
    public static string? Clean(string? text)
    {
        var at = text is null ? -1 : FirstUnstorable(text, 0);
        if (text is null || at < 0)
        {
            return text;
        }
        var characters = text.ToCharArray();
        for (; at >= 0; at = FirstUnstorable(text, at + 1))
        {
            characters[at] = Replacement;
        }
        return new string(characters);
    }

    private static int FirstUnstorable(string text, int from)
    {
        for (var at = NextSuspect(text, from); at >= 0; at = NextSuspect(text, at + 2))
        {
            if (!char.IsSurrogatePair(text, at))
            {
                return at;
            }
        }
        return -1;
    }

    private static int NextSuspect(string text, int from)
    {
        if (from >= text.Length)
        {
            return -1;
        }
        var rest = text.AsSpan(from);
        var nul = rest.IndexOf('\0');
        var surrogate = (nul < 0 ? rest : rest[..nul]).IndexOfAnyInRange('\uD800', '\uDFFF');
        var found = surrogate >= 0 ? surrogate : nul;
        return found < 0 ? -1 : from + found;
    }
}
