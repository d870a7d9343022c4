namespace ReactionMiner.MachineLearning;

/// <summary>Finds the names of a list that a text mentions, in any of their spellings of one or two words.</summary>
internal sealed class NameFinder
{
    private static readonly char[] Digits = [.. "0123456789"];

    private readonly Dictionary<string, List<(string? Second, int Name)>> _byFirstWord = new(StringComparer.Ordinal);

    public NameFinder(NameList names)
    {
        foreach (var (spellings, name) in names.Spellings.OrderBy(list => list.Key, StringComparer.Ordinal).Select((list, name) => (list.Value, name)))
        {
            foreach (var words in spellings.Select(spelling => Words(spelling).ToList()).Where(words => words.Count > 0))
            {
                var entries = _byFirstWord.TryGetValue(words[0], out var known) ? known : _byFirstWord[words[0]] = [];
                entries.Add((words.Count > 1 ? words[1] : null, name));
            }
        }
    }

    /// <returns>Positions of the names found, in their ordinal order.</returns>
    /// <param name="normalized">As <see cref="TextNormalizer"/> leaves it.</param>
    public IReadOnlySet<int> Find(string normalized)
    {
        var found = new HashSet<int>();
        var words = Words(normalized).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : null;
            foreach (var (second, name) in Entries(words[i]))
            {
                if (second is null || string.Equals(second, next, StringComparison.Ordinal))
                {
                    found.Add(name);
                }
            }
        }

        return found;
    }

    /// <summary>Digits behind a name are its version, unless the spelling has them.</summary>
    private List<(string? Second, int Name)> Entries(string word) =>
        _byFirstWord.GetValueOrDefault(word) ?? _byFirstWord.GetValueOrDefault(word.TrimEnd(Digits)) ?? [];

    private static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return text[start..end];
            }

            start = end + 1;
        }
    }
}
