using System.Globalization;
using CsvHelper;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>A CSV file with a header, read row by row; errors name file, line and column.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly string _path;
    private readonly CsvReader _csv;

    private CsvTable(string path, CsvReader csv)
    {
        _path = path;
        _csv = csv;
    }

    public static CsvTable Open(string path, params ReadOnlySpan<string> columns)
    {
        try
        {
            var csv = CsvReader.FromFile(path, CsvReaderOptions.Default with { TrackLineNumbers = true }, FileOptions.SequentialScan);
            var table = new CsvTable(path, csv);
            foreach (var column in columns)
            {
                if (!csv.TryGetFieldIndex(column, out _))
                {
                    csv.Dispose();
                    throw new DataFileException(path, 1, column, $"the column is missing; found {string.Join(", ", csv.Headers)}.");
                }
            }

            return table;
        }
        catch (CsvFormatException exception)
        {
            throw new DataFileException(path, 1, null, $"not valid CSV: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(path, null, null, $"cannot be read: {exception.Message}");
        }
    }

    /// <summary>Of the row read last, counted from 1.</summary>
    public long Line => _csv.LineNumber;

    public bool Read()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException exception)
        {
            throw Error(null, $"not valid CSV: {exception.Message}");
        }
    }

    /// <summary>The field's text; null when the column is absent or the field blank.</summary>
    public string? Optional(string column) =>
        _csv.TryGetFieldIndex(column, out var index) && _csv.GetString(index) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public string Required(string column) => Optional(column) ?? throw Error(column, "empty.");

    public int? Number(string column) => Optional(column) is not { } text
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error(column, $"'{text}' is not a whole number.");

    public Sentiment? Sentiment() => Optional("sentiment") switch
    {
        null => null,
        "negative" => Reactions.Sentiment.Negative,
        "neutral" => Reactions.Sentiment.Neutral,
        "positive" => Reactions.Sentiment.Positive,
        var text => throw Error("sentiment", $"'{text}' is none of negative, neutral, positive."),
    };

    public DataFileException Error(string? column, string problem) => new(_path, _csv.LineNumber, column, problem);

    public void Dispose() => _csv.Dispose();
}
