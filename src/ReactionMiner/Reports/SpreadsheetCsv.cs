using CsvHelper;

namespace ReactionMiner.Reports;

/// <summary>CSV that a spreadsheet opens without running anything: UTF-8, comma, quotes where needed, LF, and an apostrophe before a text
/// that would be taken for a formula.</summary>
internal static class SpreadsheetCsv
{
    /// <summary>What the library does not mind: East Asian spreadsheets take the first four for = + - @, and some skip a line's end before a
    /// formula.</summary>
    private const string MoreFormulaStarts = "＝＋－＠\n";

    public static CsvWriter Create(Stream stream, bool hasByteOrderMark) => CsvWriter.Create(stream, CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
        WriteByteOrderMark = hasByteOrderMark,
    }, leaveOpen: true);

    /// <summary>Writes text from outside. NUL, which ends a file for some readers, becomes �.</summary>
    public static void WriteText(this CsvWriter csv, string? text)
    {
        var readable = (text ?? "").Replace('\0', '\uFFFD');
        csv.WriteField(readable.Length > 0 && MoreFormulaStarts.Contains(readable[0], StringComparison.Ordinal) ? "'" + readable : readable);
    }

    public static void WriteCount(this CsvWriter csv, long? count) => csv.WriteField(count, "0");

    /// <summary>Writes a ratio to four places.</summary>
    public static void WriteRatio(this CsvWriter csv, double? ratio) => csv.WriteField(ratio, "0.####");

    /// <summary>Writes ISO 8601, UTC.</summary>
    public static void WriteMoment(this CsvWriter csv, DateTimeOffset? moment) =>
        csv.WriteField(moment?.UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'");
}
