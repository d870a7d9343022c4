using System.Buffers;
using System.Text;

namespace ReactionMiner.MachineLearning;

/// <summary>Tells a language by its letters, where a script belongs to one language or nearly so.</summary>
internal static class Scripts
{
    private static readonly (int From, int To, string Code)[] Ranges =
    [
        (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "ru"), (0x0531, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0600, 0x077F, "ar"),
        (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"), (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"),
        (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"),
        (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"), (0x1200, 0x139F, "am"),
        (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "ja"), (0x3400, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"), (0xFB50, 0xFDFF, "ar"),
        (0xFE70, 0xFEFC, "ar"),
    ];

    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> Urdu = SearchValues.Create("ٹڈڑےں");
    private static readonly SearchValues<char> Persian = SearchValues.Create("پچژگ");

    /// <returns>The ISO 639-1 code of the language whose script most letters are in; null when most are Latin or of a script not known here.</returns>
    public static string? Tell(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        var letters = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            letters++;
            if (Find(rune.Value) is { } code)
            {
                counts[code] = counts.GetValueOrDefault(code) + 1;
            }
        }

        if (counts.Count == 0 || counts.Values.Sum() * 2 <= letters)
        {
            return null;
        }

        // Japanese mixes its own letters with Chinese ones, which may be more.
        return Refine(counts.ContainsKey("ja") ? "ja" : counts.MaxBy(count => count.Value).Key, text);
    }

    private static string? Find(int letter)
    {
        foreach (var (from, to, code) in Ranges)
        {
            if (letter >= from && letter <= to)
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>Letters that only one language of a shared script has.</summary>
    private static string Refine(string code, string text) => code switch
    {
        "ru" when text.AsSpan().ContainsAny(Ukrainian) => "uk",
        "ar" when text.AsSpan().ContainsAny(Urdu) => "ur",
        "ar" when text.AsSpan().ContainsAny(Persian) => "fa",
        _ => code,
    };
}
