using System.Text;
using System.Text.RegularExpressions;

namespace ReactionMiner.MachineLearning;

/// <summary>A few counts of a comment that n-grams cannot hold, such as how many makers it names.</summary>
internal sealed partial class CommentCounts
{
    private readonly Regex? _names;
    private readonly string[] _groups;

    public CommentCounts(NameList names)
    {
        var ordered = names.Spellings.OrderBy(name => name.Key, StringComparer.Ordinal).Where(name => name.Value.Count > 0).ToList();
        _groups = [.. ordered.Select((_, index) => $"n{index}")];
        _names = ordered.Count == 0
            ? null
            : new Regex(Pattern(ordered.Select(name => name.Value)), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }

    /// <summary>Number of slots.</summary>
    public const int Length = 10;

    /// <summary>The counts, each between 0 and 1.</summary>
    public float[] Extract(string text, string normalized)
    {
        var names = DistinctNames(normalized);
        var comparing = Comparing().Count(normalized);
        var letters = text.Count(char.IsLetter);
        var words = normalized.Count(character => character == ' ');
        return
        [
            names >= 1 ? 1 : 0,
            names >= 2 ? 1 : 0,
            names >= 3 ? 1 : 0,
            comparing > 0 ? 1 : 0,
            comparing > 0 && names >= 2 ? 1 : 0,
            normalized.Contains('?', StringComparison.Ordinal) ? 1 : 0,
            letters < 8 ? 0 : (float)text.Count(char.IsUpper) / letters,
            normalized.Contains(TextNormalizer.Link, StringComparison.Ordinal) ? 1 : 0,
            Math.Min(1, words / 100f),
            words <= 6 ? 1 : 0,
        ];
    }

    private int DistinctNames(string normalized)
    {
        if (_names is null)
        {
            return 0;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in _names.Matches(normalized))
        {
            found.Add(_groups.First(group => match.Groups[group].Success));
        }

        return found.Count;
    }

    private static string Pattern(IEnumerable<IReadOnlyList<string>> spellings)
    {
        var pattern = new StringBuilder(@"(?<![\p{L}\p{N}])(");
        pattern.AppendJoin('|', spellings.Select((list, index) =>
            $"(?<n{index}>{string.Join('|', list.OrderByDescending(text => text.Length).Select(Regex.Escape))})"));
        return pattern.Append(@")(?:[-\s]?\d[\w.]*)?(?!\p{L})").ToString();
    }

    [GeneratedRegex(
        @"\b(better|worse|best|than|vs|versus|compared?|comparison|unlike|beats?|outperforms?|superior|inferior|while|whereas|ahead|behind|cheaper|closer|same as|instead of)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comparing();
}
