using System.Runtime.CompilerServices;
using CsvHelper;
using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Formats;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Csv;

/// <summary>A table in text: values parted by commas, semicolons, tabs or bars, under a header.</summary>
/// <param name="open">Opens the file at its beginning, as UTF-8.</param>
internal sealed class CsvFile(Func<Stream> open, string name) : IRowFile
{
    /// <summary>The longest row, in bytes.</summary>
    private const int Limit = 32 << 20;

    public async Task<Recognition> RecogniseAsync(ImportOptions options, CancellationToken cancellationToken)
    {
        var table = await HeaderAsync(cancellationToken);
        var found = table.Names.Count == 0 ? "nothing that could be a table's header" : $"a table with the columns {NameList.InWords(table.Names)}";
        foreach (var column in options.Map.Values.Where(column => !table.Has(column)))
        {
            throw new ColumnNotFoundException(name, column, found);
        }
        if (options.Format is { } asked)
        {
            var columns = asked.Columns.With(options.Map);
            return new CsvColumns(table.As(asked), columns).HasText
                ? new Recognition(asked, found)
                : new Recognition(null, $"{found}, and none of those that hold the text in {asked.Name}");
        }
        if (table.IsVideoList)
        {
            return new Recognition(null, "YouTube Comment Suite's list of videos");
        }
        return new Recognition(
            table.IsMisnamed ? ToolFormats.CommentSuite
            : CommentFormats.Recognise(table.NormalisedNames) ?? (options.NamesText ? GenericFormat.Instance : null),
            found);
    }

    public async IAsyncEnumerable<Reading> ReadAsync(
        CommentFormat format, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = (await HeaderAsync(cancellationToken)).As(format);
        var columns = new CsvColumns(table, format.Columns.With(options.Map));
        var lines = new LongLineStream(format.HasBackslashQuotes ? new BackslashQuoteStream(open(), table.Separator) : open(), Json.JsonUnits.Limit);
        var malformed = new Queue<CsvMalformedRecord>();
        await using var reader = CsvReader.Create(lines, Options(malformed.Enqueue));
        await reader.ReadHeaderAsync(cancellationToken);
        while (true)
        {
            var (row, failure) = await NextAsync(reader, cancellationToken);
            if (failure is not null)
            {
                yield return failure;
            }
            if (row is null)
            {
                yield break;
            }
            yield return ToReading(row, reader, columns, lines, malformed);
        }
    }

    private static Reading ToReading(
        string[] values, CsvReader reader, CsvColumns columns, LongLineStream lines, Queue<CsvMalformedRecord> malformed)
    {
        var place = $":{reader.LineNumber}";
        values = columns.Whole(values);
        var isUnterminated = malformed.TryDequeue(out var fault) && fault.Reason == CsvMalformedReason.UnterminatedQuote;
        malformed.Clear();
        if (isUnterminated)
        {
            return new Reading.CutShort(
                place, "a quote opened in this row is never closed, so the rest of the file belongs to it: close the quote, or the file is cut short");
        }
        if (lines.TakeCutLine(reader.LineNumber, reader.RawRecord))
        {
            return new Reading.Broken(place, $"it is longer than {Json.JsonUnits.Limit >> 20} MB");
        }
        return columns.Problem(values) is { } problem
            ? new Reading.Broken(place, problem)
            : new Reading.Fields(new CsvRow(place, values, columns));
    }

    private static async Task<(string[]? Row, Reading? Failure)> NextAsync(CsvReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return (await reader.ReadAsync(cancellationToken) ? reader.Current.ToArray() : null, null);
        }
        catch (CsvFormatException)
        {
            return (null, new Reading.CutShort($":{reader.LineNumber + 1}",
                $"the row that begins here or after is longer than {Limit >> 20} MB: most likely a quote is never closed. Nothing after it was read"));
        }
    }

    private async Task<CsvHeader> HeaderAsync(CancellationToken cancellationToken)
    {
        await using var reader = CsvReader.Create(new LongLineStream(open(), Json.JsonUnits.Limit), Options(_ => { }));
        try
        {
            await reader.ReadHeaderAsync(cancellationToken);
            var first = await reader.ReadAsync(cancellationToken) ? reader.Current.ToArray() : [];
            return new CsvHeader([.. reader.Headers], first, reader.Separator);
        }
        catch (CsvFormatException)
        {
            return new CsvHeader([], [], ',');
        }
    }

    private static CsvReaderOptions Options(Action<CsvMalformedRecord> report) => CsvReaderOptions.Default with
    {
        MaxRecordSize = Limit,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = report,
    };
}
