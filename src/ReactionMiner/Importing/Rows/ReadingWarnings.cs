using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Importing.Rows;

/// <summary>What rows held that could not be read and was left out of their comments, counted by field.</summary>
internal sealed class ReadingWarnings
{
    /// <summary>One text in so many looks like HTML before it is worth a word: people write such signs too.</summary>
    private const int LeastShare = 50;

    private static readonly string[] HtmlSigns = ["&#39;", "&quot;", "&amp;", "<br"];

    private long _texts;
    private long _markedUp;
    private (long Count, string First) _short;
    private (long Count, string First) _withNul;
    private readonly SortedDictionary<CommentField, (long Count, string First)> _unreadable = [];

    public void Unreadable(CommentField field, string place) => _unreadable[field] =
        _unreadable.TryGetValue(field, out var known) ? (known.Count + 1, known.First) : (1, place);

    /// <summary>Takes note of a row with fewer values than its header names.</summary>
    public void Short(string place) => _short = (_short.Count + 1, _short.First ?? place);

    /// <summary>Looks at a text that is taken as plain.</summary>
    public void Text(string text, string place)
    {
        _texts++;
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            _withNul = (_withNul.Count + 1, _withNul.First ?? place);
        }
        _markedUp += HtmlSigns.Any(sign => text.Contains(sign, StringComparison.Ordinal)) ? 1 : 0;
    }

    public IEnumerable<string> InWords() => [.. Markup(), .. Unread(), .. Few(), .. Nuls()];

    private IEnumerable<string> Markup() => _markedUp * LeastShare < _texts || _markedUp == 0
        ? []
        : [$"{_markedUp} of {_texts} texts look like HTML and were kept as they are; if they are HTML, name their column with --map html=COLUMN"];

    private IEnumerable<string> Unread() => _unreadable.Select(entry =>
        $"{CommentFields.NameOf(entry.Key)} could not be read in {entry.Value.Count} {(entry.Value.Count == 1 ? "row" : "rows")} and was left empty; the first is {entry.Value.First}");

    private IEnumerable<string> Few() => _short.Count == 0
        ? []
        : [$"{_short.Count} {(_short.Count == 1 ? "row has" : "rows have")} fewer values than the header names, so that what stands last is empty; the first is {_short.First}"];

    private IEnumerable<string> Nuls() => _withNul.Count == 0
        ? []
        : [$"{_withNul.Count} {(_withNul.Count == 1 ? "text holds" : "texts hold")} the character NUL, which was left out; the first is {_withNul.First}"];
}
