using System.Text.RegularExpressions;

namespace ReactionMiner.MachineLearning;

/// <summary>Tells texts that are among some others, or nearly so: half of the words of both are common to both.</summary>
internal sealed partial class OverlapFilter
{
    private const double Alike = 0.5;

    /// <summary>A word of more of the texts than this says nothing about which one is meant.</summary>
    private const int Common = 100;

    private readonly List<HashSet<string>> _texts;
    private readonly Dictionary<string, List<int>> _byWord;

    public OverlapFilter(IEnumerable<string> texts)
    {
        _texts = [.. texts.Select(Words)];
        _byWord = _texts.Index().SelectMany(text => text.Item.Select(word => (word, text.Index)))
            .GroupBy(pair => pair.word, pair => pair.Index, StringComparer.Ordinal)
            .Where(group => group.Count() <= Common)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    public bool Overlaps(string text)
    {
        var words = Words(text);
        return words.SelectMany(word => _byWord.GetValueOrDefault(word) ?? []).Distinct().Any(other =>
        {
            var both = _texts[other].Count(words.Contains);
            return both >= Alike * (words.Count + _texts[other].Count - both);
        });
    }

    /// <summary>Mentions and links are masked in one collection and not in another, and escaped letters differ.</summary>
    private static HashSet<string> Words(string text) =>
        Word().Matches(Masked().Replace(text, " ").ToLowerInvariant()).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"@\w+|https?\S*|\\u[0-9a-fA-F]{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Masked();

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Word();
}
