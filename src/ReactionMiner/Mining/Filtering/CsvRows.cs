using System.Globalization;
using System.Text;
using CsvHelper;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Mining.Filtering;

/// <summary>CSV rows; the separator is found from the first lines.</summary>
internal sealed class CsvRows : IRowFormat
{
    private const int LongestRow = 16 << 20;

    private readonly CsvReader _reader;
    private readonly AddedColumns _added;
    private readonly bool _hasHeader;
    private readonly int _textField;
    private readonly byte _separator;
    private readonly List<RefusedRow> _malformed = [];
    private bool _isUnclosed;

    public CsvRows(Stream input, IReadOnlyList<Theme> themes, FilterOptions options)
    {
        _added = new AddedColumns(themes, options);
        _hasHeader = options.HasHeader;
        _reader = CsvReader.Create(input, CsvReaderOptions.Default with
        {
            HasHeader = options.HasHeader,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = record =>
            {
                if (record.Skipped)
                {
                    _malformed.Add(new RefusedRow($"line {record.LineNumber}", $"not valid CSV ({record.Reason})"));
                }
                else if (record.Reason == CsvMalformedReason.UnterminatedQuote)
                {
                    _isUnclosed = true;
                }
            },
        });
        if (_hasHeader)
        {
            _reader.ReadHeader();
            _added.RequireNew(_reader.Headers);
        }
        _separator = (byte)_reader.Separator;
        _textField = TextColumn.Find(options, _hasHeader ? _reader.Headers : null);
    }

    public IEnumerable<FilterRow> ReadRows(Action<RefusedRow> refuse)
    {
        while (Read(refuse))
        {
            if (WhyNotARow() is { } reason)
            {
                refuse(new RefusedRow($"line {_reader.LineNumber}", reason));
                continue;
            }
            if (_reader.FieldCount <= _textField)
            {
                refuse(new RefusedRow(
                    $"line {_reader.LineNumber}",
                    string.Create(CultureInfo.InvariantCulture, $"has {_reader.FieldCount} fields, and the text is field {_textField + 1}")));
                continue;
            }
            var missing = _hasHeader ? Math.Max(_reader.Headers.Count - _reader.FieldCount, 0) : 0;
            yield return new FilterRow(_reader.RawRecord.ToArray(), _reader.GetString(_textField), missing);
        }
    }

    public void WriteHeader(Stream output)
    {
        if (_hasHeader)
        {
            output.Write(Encoding.UTF8.GetBytes(string.Join((char)_separator, _reader.Headers.Concat(_added.Names).Select(Quoted)) + "\n"));
        }
    }

    public void WriteRow(Stream output, FilterRow row, RowAnswer answer)
    {
        output.Write(row.Raw);
        for (var i = 0; i < row.MissingFields; i++)
        {
            output.WriteByte(_separator);
        }
        foreach (var value in _added.Values(answer))
        {
            output.WriteByte(_separator);
            output.Write(Encoding.UTF8.GetBytes(Quoted(value)));
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>A row that would take others in, or push the added columns out of their places, is not passed on.</summary>
    private string? WhyNotARow()
    {
        if (_isUnclosed)
        {
            _isUnclosed = false;
            return "a quote opens and never closes, so that all lines after it would be one cell";
        }
        return _hasHeader && _reader.FieldCount > _reader.Headers.Count
            ? string.Create(CultureInfo.InvariantCulture, $"has {_reader.FieldCount} fields under a header of {_reader.Headers.Count}")
            : null;
    }

    private bool Read(Action<RefusedRow> refuse)
    {
        var isRow = _reader.Read();
        _malformed.ForEach(refuse);
        _malformed.Clear();
        return isRow;
    }

    private string Quoted(string value) =>
        value.Contains((char)_separator, StringComparison.Ordinal) || value.AsSpan().IndexOfAny('"', '\n', '\r') >= 0
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
}
