using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Mining.Filtering;

/// <summary>Rows in, the same rows out with what the model says of each. Memory does not grow with the input.</summary>
/// <remarks>A row's bytes are written as they were read, so a filtered file can be compared with its source. That also means that cells
/// are not made safe for a spreadsheet here: the reports are the place for that.</remarks>
public sealed class ClassifyFilter(IReactionClassifier classifier, FilterOptions options)
{
    private const int RowsPerBatch = 1024;
    private const int BytesPerBatch = 4 << 20;

    /// <summary>Reads all of <paramref name="input"/>: CSV, or JSON lines when the first character is <c>{</c>.</summary>
    /// <param name="refuse">Gets each row that could not be read; such a row is not in the output.</param>
    /// <exception cref="UnreadableRowsException">There is no text column, or the input is neither format.</exception>
    public FilterTotals Run(
        Stream input, Stream output, Action<RefusedRow> refuse, IProgress<MiningProgress>? progress, CancellationToken cancellationToken)
    {
        using var peeked = new PeekedStream(input);
        var themes = classifier.Model.ThemeSet.Themes;
        IRowFormat format = peeked.FirstByte == '{'
            ? new JsonLineRows(peeked, themes, options)
            : new CsvRows(peeked, themes, options);

        long written = 0;
        long refused = 0;
        format.WriteHeader(output);
        foreach (var batch in InBatches(format.ReadRows(row => { refused++; refuse(row); })))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var texts = batch.ConvertAll(row => row.Text);
            var reactions = classifier.Classify(texts);
            var why = options.Explainer?.Explain(texts, reactions);
            for (var i = 0; i < batch.Count; i++)
            {
                format.WriteRow(output, batch[i], new RowAnswer(reactions[i], why?[i]));
            }
            written += batch.Count;
            progress?.Report(new MiningProgress("classifying", written, null));
        }
        output.Flush();
        return new FilterTotals(written, refused);
    }

    private static IEnumerable<List<FilterRow>> InBatches(IEnumerable<FilterRow> rows)
    {
        var batch = new List<FilterRow>(RowsPerBatch);
        var bytes = 0;
        foreach (var row in rows)
        {
            batch.Add(row);
            bytes += row.Raw.Length;
            if (batch.Count == RowsPerBatch || bytes >= BytesPerBatch)
            {
                yield return batch;
                batch.Clear();
                bytes = 0;
            }
        }
        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}

/// <summary>How the filter reads and what it adds.</summary>
public sealed record FilterOptions
{
    /// <summary>Name of the text column, or its number counted from 1; null to look for a usual name.</summary>
    public string? TextColumn { get; init; }

    /// <summary>False when the first CSV row is a comment already, as in all but the first part of a split file.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Put before the name of each added column, for inputs that have such columns already.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Adds one <c>p_THEME</c> column per theme.</summary>
    public bool WithProbabilities { get; init; }

    /// <summary>Adds <c>why</c> and <c>nearest_examples</c>: of each theme given, the words that matter most, and the labelled example most like the comment.</summary>
    public IReactionExplainer? Explainer { get; init; }
}

/// <summary>What became of the rows; together they are all that was read.</summary>
public sealed record FilterTotals(long Written, long Refused);

/// <summary>The input cannot be filtered; the message says what to pass.</summary>
public sealed class UnreadableRowsException(string message) : MiningException(message);
