namespace ReactionMiner.Reports;

/// <summary>Writes a table as CSV that a spreadsheet opens without running anything.</summary>
internal static class TableCsv
{
    public static void Write<TRow>(Stream stream, ExportTable<TRow> table, IEnumerable<TRow> rows, bool hasByteOrderMark)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark);
        csv.WriteHeader([.. table.Columns.Select(column => column.Name)]);
        foreach (var row in rows)
        {
            foreach (var column in table.Columns)
            {
                csv.WriteCell(column.Type, column.Read(row));
            }
            csv.EndRecord();
        }
    }
}
