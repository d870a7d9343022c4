namespace ReactionMiner.Reports;

/// <summary>Writes a table in each form that is asked for.</summary>
internal sealed class TableFiles(ReportStaging staging, ReportOptions options)
{
    public IEnumerable<WrittenFile> Write<TRow>(ExportTable<TRow> table, IEnumerable<TRow> rows)
    {
        yield return staging.Write(table.Name + ".csv", stream => TableCsv.Write(stream, table, rows, options.HasByteOrderMark));
        if (options.HasJsonLines)
        {
            yield return staging.Write(table.Name + ".jsonl", stream => TableJsonLines.Write(stream, table, rows));
        }
        if (options.HasParquet)
        {
            yield return staging.Write(table.Name + ".parquet", stream => TableParquet.Write(stream, table, rows));
        }
    }
}
