using System.Globalization;
using CsvHelper;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>A CSV file of labels, row by row. The apostrophe that keeps spreadsheets from running a cell is taken off again.</summary>
internal sealed class LabelRows : IDisposable
{
    private readonly string _path;
    private readonly CsvReader _csv;

    private LabelRows(string path, CsvReader csv) => (_path, _csv) = (path, csv);

    public IReadOnlyList<string> Headers => [.. _csv.Headers];

    public long Line => _csv.LineNumber;

    public string Place => $"{Path.GetFileName(_path)}:{Line}";

    /// <exception cref="LabelFileException">The file cannot be read or lacks a column.</exception>
    public static LabelRows Open(string path, params ReadOnlySpan<string> columns)
    {
        try
        {
            var rows = new LabelRows(path, CsvReader.Create(LabelText.Open(path), CsvReaderOptions.Default with { TrackLineNumbers = true }));
            foreach (var column in columns)
            {
                if (!rows.Has(column))
                {
                    var found = string.Join(", ", rows.Headers);
                    rows.Dispose();
                    throw new LabelFileException(path, 1, column, $"the column is missing; found {found}.");
                }
            }
            return rows;
        }
        catch (CsvFormatException broken)
        {
            throw new LabelFileException(path, 1, field: null, $"not valid CSV: {broken.Message}", broken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new LabelFileException(path, line: null, field: null, $"cannot be read: {problem.Message}", problem);
        }
    }

    public bool Read()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException broken)
        {
            throw Error(field: null, $"not valid CSV: {broken.Message}");
        }
    }

    public bool Has(string column) => _csv.TryGetFieldIndex(column, out _);

    /// <summary>The cell's text; null when the column is absent or the cell blank.</summary>
    public string? Optional(string column) =>
        _csv.TryGetFieldIndex(column, out var index) && _csv.GetString(index) is { } text && !string.IsNullOrWhiteSpace(text)
            ? SpreadsheetCsv.ReadText(text)
            : null;

    public string Required(string column) => Optional(column) ?? throw Error(column, "empty.");

    public int Number(string column) => TryNumber(column) ?? throw Error(column, "empty.");

    public int? TryNumber(string column) => Optional(column) is not { } text
        ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error(column, $"'{text}' is not a whole number.");

    /// <summary>A number, with a comma where a spreadsheet put one.</summary>
    public double Ratio(string column) =>
        double.TryParse(Required(column).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio)
            ? ratio
            : throw Error(column, $"'{Required(column)}' is not a number.");

    public DateTimeOffset Moment(string column) => DateTimeOffset.TryParse(
        Required(column), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
        ? moment
        : throw Error(column, $"'{Required(column)}' is no time such as 2026-03-01T12:00:00Z.");

    /// <summary>The column <c>sentiment</c>; null when it is absent or blank.</summary>
    public Sentiment? Tone() => Tones.TryRead(Optional("sentiment"), out var tone)
        ? tone
        : throw Error("sentiment", $"'{Optional("sentiment")}' is none of {Tones.Known}.");

    public LabelFileException Error(string? field, string problem) => new(_path, Line, field, problem);

    public void Dispose() => _csv.Dispose();
}
