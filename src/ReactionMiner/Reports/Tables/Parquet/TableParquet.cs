using Parquet;
using Parquet.Schema;

namespace ReactionMiner.Reports;

/// <summary>Writes a table as Parquet: the types of its columns, texts as they are stored, nulls for empty cells, lists of strings.</summary>
/// <remarks>Rows go out in groups, so that memory does not grow with the table.</remarks>
internal static class TableParquet
{
    /// <summary>Enough for a reader to skip by, and few enough to hold.</summary>
    public const int RowsPerGroup = 20_000;

    private const int BytesPerGroup = 16 << 20;

    public static void Write<TRow>(Stream stream, ExportTable<TRow> table, IEnumerable<TRow> rows) =>
        WriteAsync(stream, table, rows).GetAwaiter().GetResult();

    private static async Task WriteAsync<TRow>(Stream stream, ExportTable<TRow> table, IEnumerable<TRow> rows)
    {
        var columns = table.Columns.Select(column => ParquetCells.Of(column.Name, column.Type)).ToList();
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), stream).ConfigureAwait(false);
        var held = 0;
        foreach (var row in rows)
        {
            foreach (var (column, cells) in table.Columns.Zip(columns))
            {
                cells.Add(column.Read(row));
            }
            held++;
            if (held == RowsPerGroup || columns.Sum(column => column.Bytes) >= BytesPerGroup)
            {
                await WriteGroupAsync(writer, columns).ConfigureAwait(false);
                held = 0;
            }
        }
        if (held > 0)
        {
            await WriteGroupAsync(writer, columns).ConfigureAwait(false);
        }
    }

    private static async Task WriteGroupAsync(ParquetWriter writer, IReadOnlyList<ParquetCells> columns)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in columns)
        {
            await column.WriteAsync(group).ConfigureAwait(false);
            column.Clear();
        }
        group.CompleteValidate();
    }
}
