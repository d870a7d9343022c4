using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Csv;

/// <summary>Where in a row each field stands.</summary>
internal sealed class CsvColumns
{
    private readonly int[][] _positions;
    private readonly int _count;

    public CsvColumns(CsvHeader header, ColumnMap map)
    {
        _count = header.Names.Count;
        var names = header.Names.Select(ColumnName.Normalise).ToList();
        _positions = [.. Enum.GetValues<CommentField>().Select(field =>
            map[field].SelectMany(column => Enumerable.Range(0, names.Count).Where(i => string.Equals(names[i], column, StringComparison.Ordinal))).ToArray())];
    }

    public ReadOnlySpan<int> this[CommentField field] => _positions[(int)field];

    /// <returns>Null when the row fits its header. Short rows are read as far as they go.</returns>
    public string? Problem(string[] values) => values.Length > _count && values.AsSpan(_count).ContainsAnyExcept("")
        ? $"it has {values.Length} values where the header names {_count}: a quote is missing around a value that holds the separator"
        : null;
}
