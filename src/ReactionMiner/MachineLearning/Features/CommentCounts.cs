using System.Text.RegularExpressions;

namespace ReactionMiner.MachineLearning;

/// <summary>A few counts of a comment that n-grams cannot hold, such as how many makers it names.</summary>
internal sealed partial class CommentCounts(NameList names)
{
    private const int Plain = 11;

    /// <summary>Number of slots: the plain counts, then one for each name.</summary>
    public int Length { get; } = Plain + names.Spellings.Count;

    private readonly NameFinder _names = new(names);

    /// <summary>The counts, each between 0 and 1.</summary>
    public float[] Extract(string text, string normalized)
    {
        var found = _names.Find(normalized);
        var named = found.Count;
        var isComparing = Comparing().IsMatch(normalized);
        var letters = text.Count(char.IsLetter);
        var words = normalized.AsSpan().Count(' ');
        return
        [
            named >= 1 ? 1 : 0,
            named >= 2 ? 1 : 0,
            named >= 3 ? 1 : 0,
            isComparing ? 1 : 0,
            isComparing && named >= 2 ? 1 : 0,
            normalized.Contains('?', StringComparison.Ordinal) ? 1 : 0,
            letters < 8 ? 0 : (float)text.Count(char.IsUpper) / letters,
            normalized.Contains(TextNormalizer.Link, StringComparison.Ordinal) ? 1 : 0,
            Math.Min(1, words / 100f),
            words <= 6 ? 1 : 0,
            Math.Min(1, MathF.Log(1 + words) / 6),
            .. Enumerable.Range(0, names.Spellings.Count).Select(name => found.Contains(name) ? 1f : 0f),
        ];
    }

    [GeneratedRegex(
        @"\b(better|worse|best|than|vs|versus|compared?|comparison|unlike|beats?|outperforms?|superior|inferior|while|whereas|ahead|behind|cheaper|closer|same as|instead of)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Comparing();
}
