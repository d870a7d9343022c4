using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Csv;

/// <summary>Where in a row each field stands.</summary>
internal sealed class CsvColumns
{
    private readonly int[][] _positions;
    private readonly char _separator;

    public CsvColumns(CsvHeader header, ColumnMap map)
    {
        Count = header.Names.Count;
        _separator = header.Separator;
        var names = header.Names.Select(ColumnName.Normalise).ToList();
        _positions = [.. Enum.GetValues<CommentField>().Select(field => map[field].SelectMany(column => PositionsOf(column, names)).ToArray())];
    }

    public ReadOnlySpan<int> this[CommentField field] => _positions[(int)field];

    /// <summary>Values that a whole row has.</summary>
    public int Count { get; }

    public bool HasText => this[CommentField.Text].Length > 0 || this[CommentField.Html].Length > 0;

    /// <summary>The row, joined again where separators part nothing: in a table of one column, and in a list in brackets at the row's end.</summary>
    public string[] Whole(string[] values) =>
        values.Length > Count && (Count == 1 || (values[Count - 1].StartsWith('[') && values[^1].EndsWith(']')))
            ? [.. values[..(Count - 1)], string.Join(_separator, values[(Count - 1)..])]
            : values;

    /// <returns>Null when the row fits its header. Short rows are read as far as they go.</returns>
    public string? Problem(string[] values) => values.Length > Count && values.AsSpan(Count).ContainsAnyExcept("")
        ? $"it has {values.Length} values where the header names {Count}: a quote is missing around a value that holds the separator"
        : null;

    private static IEnumerable<int> PositionsOf(string column, List<string> names) =>
        Enumerable.Range(0, names.Count).Where(position => string.Equals(names[position], column, StringComparison.Ordinal));
}
