using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Importing.Rows;

/// <summary>What rows held that could not be read and was left out of their comments, counted by field.</summary>
internal sealed class ReadingWarnings
{
    private readonly SortedDictionary<CommentField, (long Count, string First)> _unreadable = [];

    public void Unreadable(CommentField field, string place) => _unreadable[field] =
        _unreadable.TryGetValue(field, out var known) ? (known.Count + 1, known.First) : (1, place);

    public IEnumerable<string> InWords() => _unreadable.Select(entry =>
        $"{CommentFields.NameOf(entry.Key)} could not be read in {entry.Value.Count} rows and was left empty; the first is {entry.Value.First}");
}
