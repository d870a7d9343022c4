using System.Globalization;
using System.Text.RegularExpressions;

namespace ReactionMiner.Brief;

/// <summary>Finds moments of a video that a comment cites: <c>12:34</c>, <c>1:02:03</c>, <c>at 5:20</c>; not times of day, verses, scores or
/// ratios where the words around tell them.</summary>
internal static class Timestamps
{
    // Characters; so few that no expression takes long on them, however it reads them.
    private const int Nearby = 24;

    private static readonly Regex Run = new("[0-9:]+", RegexOptions.NonBacktracking);

    private static readonly Regex Before = Around(
        @"[.,/=#$€£+\w-]\z|\d\s?[-–]\s?\z",
        @"(?:\b(?:genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|ezra|nehemiah|esther|job|psalms?|proverbs|ecclesiastes|song of songs|isaiah|jeremiah|lamentations|ezekiel|daniel|hosea|joel|amos|obadiah|jonah|micah|nahum|habakkuk|zephaniah|haggai|zechariah|malachi|matthew|matt|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians|timothy|titus|philemon|hebrews|james|peter|jude|revelations?|rev|cor|thess|eph|phil|gal|rom|prov|deut|isa|jer|surah?|quran|qur'an|verses?|ayah?|hadith)\.?|\b(?:chapter|surat) [\w-]+)\s*\z",
        @"\b(?:ratio|scale|odds|score[ds]?|aspect|k/?d|won|lost|lose|beat|win|winning|leading|level|tied|gear|mix(?:ed)?|diluted?|dilution) (?:\S+ ){0,2}\z",
        @"\b(?:woke up|wake up|get up|slept|sleep|bed|asleep|alarm|until|till|o'clock|lunch|dinner|breakfast|time here|local time|clock (?:says|said|reads)|it'?s (?:now |already |currently |literally |like )?(?:almost |nearly )?|posted|uploaded|tomorrow|tonight|yesterday|today|every (?:day|night|morning)|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:at |around |about )?\z",
        @"(?:^|\s)(?:rt|pace|pb|pr|record|lap|ran|run|mile|5k|10k) (?:of |is |was |in |a )*\z",
        @"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ ,t]+\z",
        @"\bbetween \d+ and \z");

    private static readonly Regex After = Around(
        @"^(?:[/%\w]|[.,]\d|\s+(?:19|20)\d\d\b)",
        @"^\s*(?:[ap]\.?\s?m\b|o'?clock|hrs?\b|hours?\b|uhr\b|gmt|utc|est\b|edt\b|pst\b|pdt\b|cet\b|ist\b|bst\b|in the (?:morning|afternoon|evening|night)|at night|ratio|scale|odds|mile\b|pace\b|this morning|tonight|tomorrow)",
        @"^\s*[-–]\s*\d{1,2}:\d{2}\s*(?:[ap]\.?\s?m\b)");

    /// <returns>From the video's beginning, ascending, each once.</returns>
    public static IReadOnlyList<TimeSpan> In(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
        {
            return [];
        }
        var found = new SortedSet<TimeSpan>();
        foreach (var run in Run.EnumerateMatches(text))
        {
            if (TryRead(text.AsSpan(run.Index, run.Length)) is { } moment && IsCited(text, run.Index, run.Index + run.Length))
            {
                found.Add(moment);
            }
        }
        return [.. found];
    }

    /// <summary>Minutes and seconds, or hours before them.</summary>
    private static TimeSpan? TryRead(ReadOnlySpan<char> run)
    {
        const int MostParts = 3;
        Span<Range> ranges = stackalloc Range[MostParts + 1];
        var parts = run.Split(ranges, ':');
        if (parts is < 2 or > MostParts || run[ranges[parts - 1]].Length != 2)
        {
            return null;
        }
        var hasHours = parts == MostParts;
        var hours = hasHours ? run[ranges[0]] : "0";
        var minutes = run[ranges[parts - 2]];
        var seconds = Number(run[ranges[parts - 1]]);
        return hours.Length is 1 or 2 && minutes.Length is 1 or 2 or 3 && seconds < 60 && !(hasHours && (minutes.Length != 2 || Number(minutes) >= 60))
            ? new TimeSpan(Number(hours), Number(minutes), seconds)
            : null;
    }

    private static bool IsCited(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - Nearby)..start].ToLowerInvariant();
        var after = text[end..Math.Min(text.Length, end + Nearby)].ToLowerInvariant();
        return !Before.IsMatch(before) && !After.IsMatch(after);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Regex Around(params string[] alternatives) =>
        new(string.Join('|', alternatives), RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));
}
