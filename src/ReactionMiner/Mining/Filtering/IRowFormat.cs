using ReactionMiner.Comments;

namespace ReactionMiner.Mining.Filtering;

/// <summary>A format whose rows can be read one by one and written out again with more columns.</summary>
internal interface IRowFormat
{
    /// <summary>Reads the rows; each that cannot be read goes to <paramref name="refuse"/> and reading goes on.</summary>
    IEnumerable<FilterRow> ReadRows(Action<RefusedRow> refuse);

    /// <summary>What stands before the first row; nothing for formats without a header.</summary>
    void WriteHeader(Stream output);

    void WriteRow(Stream output, FilterRow row, RowAnswer answer);
}
