using System.Globalization;
using CsvHelper;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.DataFiles;

/// <summary>A CSV file with a header, read row by row, in whatever encoding a spreadsheet saved it; errors name file, line and column.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int Named = 8;

    private readonly string _path;
    private readonly CsvReader _csv;
    private readonly bool _isSheet;
    private bool _isUnclosed;

    private CsvTable(string path, bool isSheet)
    {
        (_path, _isSheet) = (path, isSheet);
        _csv = CsvReader.Create(DataText.Open(path), CsvReaderOptions.Default with
        {
            TrackLineNumbers = true,
            NormalizeHeaderName = isSheet ? NameOf : null,
            OnMalformedRecord = record => _isUnclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        });
    }

    public IReadOnlyList<string> Headers => [.. _csv.Headers];

    /// <summary>The first of them, for messages.</summary>
    public string HeadersNamed => NamesOf([.. Headers]);

    /// <summary>Of the row read last, counted from 1.</summary>
    public long Line => _csv.LineNumber;

    /// <summary>Of the row read last, be there names for them or not.</summary>
    public int Cells => _csv.FieldCount;

    /// <summary>Whether the file's last row has a line break behind it, as a spreadsheet writes it.</summary>
    public bool EndsWithLineBreak => DataText.EndsWithLineBreak(_path);

    /// <summary>All cells of the row read last are empty, be there names for them or not.</summary>
    public bool IsBlank => !_isUnclosed && Enumerable.Range(0, Cells).All(cell => Optional(cell) is null);

    /// <summary>Of the row read last, such as <c>labels.csv:41</c>.</summary>
    public string Place => $"{Path.GetFileName(_path)}:{Line}";

    /// <summary>Opens a file whose texts are as they stand.</summary>
    /// <exception cref="DataFileException">The file cannot be read or lacks a column.</exception>
    public static CsvTable Open(string path, params ReadOnlySpan<string> columns) => Open(path, isSheet: false, columns);

    /// <summary>Opens a file that was written for a spreadsheet: the apostrophe that keeps it from running a cell is taken off again.</summary>
    /// <exception cref="DataFileException">The file cannot be read or lacks a column.</exception>
    public static CsvTable OpenSheet(string path, params ReadOnlySpan<string> columns) => Open(path, isSheet: true, columns);

    public bool Read()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException broken)
        {
            throw Error(null, $"not valid CSV: {broken.Message}");
        }
    }

    /// <exception cref="DataFileException">The cells of the row read last cannot be told apart, so that each may stand under a name not its own.</exception>
    public void CheckCells()
    {
        if (_isUnclosed)
        {
            throw Error(null, "a quote opened in this row is never closed, so the rest of the file belongs to it: close the quote, or the file is cut short.");
        }
        if (Cells > _csv.Headers.Count)
        {
            throw Error(null, string.Create(
                CultureInfo.InvariantCulture, $"it has {Cells} cells where the header names {_csv.Headers.Count}: a quote is missing around a cell that holds the separator, or a cell is too many."));
        }
    }

    public bool Has(string column) => _csv.TryGetFieldIndex(column, out _);

    /// <summary>The field's text; null when the column is absent or the field blank.</summary>
    public string? Optional(string column) =>
        _csv.TryGetFieldIndex(column, out var index) ? Optional(index) : null;

    /// <summary>The text of a field; null when it is blank.</summary>
    /// <param name="index">Of its column, from 0: several columns may have one name.</param>
    public string? Optional(int index) => _csv.GetString(index) is { } text && !string.IsNullOrWhiteSpace(text)
        ? _isSheet ? SpreadsheetCsv.ReadText(text) : text
        : null;

    public string Required(string column) => Optional(column) ?? throw Error(column, "empty.");

    public int? Number(string column) => Optional(column) is not { } text
        ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error(column, $"'{text}' is not a whole number.");

    /// <summary>A number, with a comma where a spreadsheet put one.</summary>
    public double Ratio(string column) =>
        double.TryParse(Required(column).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio)
            ? ratio
            : throw Error(column, $"'{Required(column)}' is not a number.");

    /// <summary>A time with its date; in UTC where it does not say.</summary>
    public DateTimeOffset Moment(string column) => DateTime.TryParse(
        Required(column), CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault, out var moment) && moment.Year > 1
        ? new DateTimeOffset(moment, TimeSpan.Zero)
        : throw Error(column, $"'{Required(column)}' is no time such as 2026-03-01T12:00:00Z.");

    /// <summary>The name of the column that holds tones, <c>sentiment</c> or <c>tone</c>; null where there is neither.</summary>
    public string? ToneColumn => Array.Find(["sentiment", "tone"], Has);

    /// <summary>What <see cref="ToneColumn"/> says; null when it is absent or blank.</summary>
    public Sentiment? Sentiment() => ToneColumn is not { } column ? null
        : Tones.TryRead(Optional(column), out var tone) ? tone
        : throw Error(column, $"'{Optional(column)}' is none of {Tones.Known}.");

    public DataFileException Error(string? column, string problem) => ErrorAt(Line, column, problem);

    /// <param name="line">Counted from 1, which is the header's.</param>
    public DataFileException ErrorAt(long line, string? column, string problem) => new(_path, line, column, problem);

    public void Dispose() => _csv.Dispose();

    /// <summary>The first of some names of columns, for messages.</summary>
    public static string NamesOf(IReadOnlyCollection<string> headers) => string.Join(", ", headers.Take(Named)) + (headers.Count > Named ? ", …" : "");

    /// <summary>People write <c>Comment ID</c> for <c>comment_id</c>; that case makes no difference is the reader's own rule.</summary>
    private static string NameOf(string header) => header.Trim().Replace(' ', '_');

    private static CsvTable Open(string path, bool isSheet, ReadOnlySpan<string> columns)
    {
        try
        {
            var table = new CsvTable(path, isSheet);
            foreach (var column in columns)
            {
                if (!table.Has(column))
                {
                    var found = table.HeadersNamed;
                    table.Dispose();
                    throw found.Length == 0
                        ? new DataFileException(path, line: null, field: null, "the file is empty.")
                        : new DataFileException(path, 1, column, $"the column is missing; found {found}.");
                }
            }
            return table;
        }
        catch (CsvFormatException broken)
        {
            throw new DataFileException(path, 1, null, $"not valid CSV: {broken.Message}", broken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.Unreadable(path, problem);
        }
    }
}
