using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes <c>datadict.md</c>: every column of every table, from the definitions that the tables themselves are written by.</summary>
internal static class DataDictionary
{
    public const string FileName = "datadict.md";

    public static void Write(TextWriter writer, ThemeSet themes, AuthorNaming authors)
    {
        writer.Write("""
            # Data dictionary

            The CSV files are UTF-8, comma-separated, with quotes where needed and LF between rows; a cell may hold line breaks. A header names the
            columns. An empty cell means that nothing is known. Decimal point, no thousands separator, times in ISO 8601, UTC.

            - **Formulas.** A text that begins with `=`, `+`, `-`, `@`, tab, carriage return, line feed or a full-width form of these has an apostrophe before it, so
              that no spreadsheet runs it. Where apostrophes stand before such a character, take one off to have the text as stored. Ids of letters, digits, `-`,
              `_` and `.` alone are written as they are, so that tables join: they can call nothing, whatever they begin with.
            - **Control characters** are kept as they were written, line breaks among them, save NUL, which is �. Do not print the file to a terminal.
              LibreOffice reads them all; what it saves as .ods has lost tabs and other control characters.
            - **Length.** Texts are never cut here. Excel keeps the first 32,767 characters of a cell.
            - **JSON lines** (`--jsonl`) hold the same rows and values, without apostrophes, lists as arrays, and null where a cell is empty.
            - **Parquet** (`--parquet`) holds them, too: true or false as booleans, whole numbers as 64-bit integers, decimal numbers as doubles, times as
              timestamps in UTC to the microsecond, lists as lists of strings, and null where a cell is empty. Readers need not be told any types.


            """);
        WriteTable(writer, CommentsTable.Of(themes, authors));
        WriteTable(writer, ThemesTable.Table);
        WriteTable(writer, CodebookTable.Table);
        WriteReading(writer, CommentsTable.Of(themes, authors));
    }

    private static void WriteTable<TRow>(TextWriter writer, ExportTable<TRow> table)
    {
        writer.Write($"## {table.Name}.csv: a row per {table.RowIs}\n\n| column | type | unit | values | meaning | how made |\n|---|---|---|---|---|---|\n");
        foreach (var column in table.Columns)
        {
            writer.Write($"| `{column.Name}` | {TypeName(column.Type)} | {column.Unit} | {column.Values} | {MarkdownText.Escape(column.Meaning)} | {column.HowMade} |\n");
        }
        writer.Write('\n');
    }

    /// <summary>What a program must be told so that ids such as <c>00123</c> and <c>1e5</c> stay text.</summary>
    private static void WriteReading<TRow>(TextWriter writer, ExportTable<TRow> table)
    {
        var types = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\": \"{PandasType(column.Type)}\"").Where(pair => !pair.EndsWith("\"\"", StringComparison.Ordinal)));
        var moments = string.Join(", ", table.Columns.Where(column => column.Type == CellType.Moment).Select(column => $"\"{column.Name}\""));
        var letters = string.Concat(table.Columns.Select(column => ReadrType(column.Type)));
        writer.Write($$"""
            ## Reading comments.csv

            pandas:

            ```python
            pandas.read_csv("comments.csv", keep_default_na=False, na_values={c: [""] for c in [{{Nullable(table)}}]},
                dtype={{{types}}}, parse_dates=[{{moments}}])
            ```

            R, with readr:

            ```r
            readr::read_csv("comments.csv", col_types = "{{letters}}", na = "")
            ```

            `comments.parquet`: `pandas.read_parquet("comments.parquet")`, in R `arrow::read_parquet("comments.parquet")`.

            LibreOffice: open as UTF-8, separated by commas, with `"` around text; mark the id columns as Text. Excel: write with `--excel`, and take it in
            by Data, From Text/CSV, with the id columns as Text; a double click turns ids that look like numbers into numbers.

            """);
    }

    private static string Nullable<TRow>(ExportTable<TRow> table) => string.Join(", ", table.Columns
        .Where(column => column.Type is CellType.Count or CellType.Number or CellType.Moment)
        .Select(column => $"\"{column.Name}\""));

    private static string TypeName(CellType type) => type switch
    {
        CellType.Id => "text (id)",
        CellType.Category => "text (one of a few words)",
        CellType.List => "text (list)",
        CellType.Flag => "true or false",
        CellType.Count => "whole number",
        CellType.Number => "decimal number",
        CellType.Moment => "time",
        _ => "text",
    };

    private static string PandasType(CellType type) => type switch
    {
        CellType.Flag => "bool",
        CellType.Count => "Int64",
        CellType.Number => "float64",
        CellType.Moment => "",
        _ => "string",
    };

    private static char ReadrType(CellType type) => type switch
    {
        CellType.Flag => 'l',
        CellType.Count or CellType.Number => 'd',
        CellType.Moment => 'T',
        _ => 'c',
    };
}
