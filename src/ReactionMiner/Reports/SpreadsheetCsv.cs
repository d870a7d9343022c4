using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace ReactionMiner.Reports;

/// <summary>CSV that a spreadsheet opens without running anything: UTF-8, comma, quotes where needed, LF, and an apostrophe before a text
/// that would be taken for a formula.</summary>
internal static class SpreadsheetCsv
{
    /// <summary>East Asian spreadsheets take the full-width forms for = + - @, too, and some skip a line's end before a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>What is made of these alone calls nothing and names no other program.</summary>
    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))]);

    // The writer's own guard would put an apostrophe before negative numbers, too.
    public static CsvWriter Create(Stream stream, bool hasByteOrderMark) => CsvWriter.Create(stream, CsvWriterOptions.Default with
    {
        Injection = CsvInjection.None,
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
        WriteByteOrderMark = hasByteOrderMark,
    }, leaveOpen: true);

    /// <summary>Writes a cell of a table, empty for null.</summary>
    public static void WriteCell(this CsvWriter csv, CellType type, object? value)
    {
        switch (value)
        {
            case string id when type == CellType.Id && !id.AsSpan().ContainsAnyExcept(IdCharacters):
                // As it is, whatever it begins with, so that tables can be joined by it.
                csv.WriteField(id);
                break;
            case bool flag:
                csv.WriteField(flag);
                break;
            case long count:
                csv.WriteCount(count);
                break;
            case double ratio:
                csv.WriteRatio(ratio);
                break;
            case DateTimeOffset moment:
                csv.WriteField(Moment(moment));
                break;
            default:
                csv.WriteText((string?)value);
                break;
        }
    }

    /// <summary>Writes text from outside. Control characters but tab and line end, which drive a terminal that shows the file and end it for some
    /// readers, become �. Apostrophes that stand before a formula already
    /// get one more, so that taking one off always gives the text.</summary>
    public static void WriteText(this CsvWriter csv, string? text)
    {
        var readable = WithoutControls(text ?? "");
        csv.WriteField(IsFormula(readable) ? "'" + readable : readable);
    }

    /// <summary>Takes off the apostrophe that <see cref="WriteText"/> put before a formula.</summary>
    public static string ReadText(string cell) => cell.StartsWith('\'') && IsFormula(cell) ? cell[1..] : cell;

    public static void WriteCount(this CsvWriter csv, long? count) => csv.WriteField(count, "0");

    /// <summary>Writes a ratio to four places.</summary>
    public static void WriteRatio(this CsvWriter csv, double? ratio) => csv.WriteField(ratio, "0.####");

    /// <returns>ISO 8601, UTC.</returns>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture);

    private static string WithoutControls(string text) => text.AsSpan().ContainsAny(Controls)
        ? string.Concat(text.Select(letter => Controls.Contains(letter) ? '\uFFFD' : letter))
        : text;

    /// <summary>Whether a text is a formula, be it behind apostrophes.</summary>
    private static bool IsFormula(string text)
    {
        var bare = text.AsSpan().TrimStart('\'');
        return bare.Length > 0 && FormulaStarts.Contains(bare[0], StringComparison.Ordinal);
    }
}
