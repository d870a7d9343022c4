using System.Globalization;
using CsvHelper;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>A held-out sample as a table: <c>comment_id</c>, <c>conversation</c>, then <c>label_</c> and <c>p_</c> of each theme. A label is 1, 0,
/// or empty where readers differed.</summary>
public static class HeldOutCsv
{
    /// <summary>Name of the file in a model's folder.</summary>
    public const string FileName = "held-out.csv";

    public static void Write(Stream stream, HeldOutSample sample)
    {
        // Ids are written as they are: an apostrophe before one would be read back as part of it.
        using var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader([.. Columns(sample.ThemeIds)]);
        foreach (var comment in sample.Comments)
        {
            csv.WriteField(comment.CommentId);
            csv.WriteField(comment.Conversation);
            for (var theme = 0; theme < sample.ThemeIds.Count; theme++)
            {
                csv.WriteField(comment.Labels[theme] is { } carries ? (carries ? "1" : "0") : "");
                csv.WriteField((double?)comment.Probabilities[theme], "0.######");
            }
            csv.EndRecord();
        }
    }

    /// <param name="name">Of the file, for messages.</param>
    /// <param name="themes">The themes that the file must have.</param>
    /// <exception cref="HeldOutFileException">The table is not such a sample of these themes.</exception>
    public static HeldOutSample Read(Stream stream, string name, ThemeSet themes)
    {
        List<string> ids = [.. themes.Themes.Select(theme => theme.Id)];
        try
        {
            using var csv = CsvReader.Create(stream, CsvReaderOptions.Default with { TrackLineNumbers = true }, leaveOpen: true);
            var positions = Positions(csv, name, ids);
            var comments = new List<HeldOutComment>();
            while (csv.Read())
            {
                comments.Add(ReadComment(csv, name, ids, positions));
            }
            return new HeldOutSample(ids, comments);
        }
        catch (CsvFormatException broken)
        {
            throw new HeldOutFileException(name, line: null, field: null, $"not valid CSV: {broken.Message}", broken);
        }
    }

    private static IEnumerable<string> Columns(IEnumerable<string> ids) =>
        ids.SelectMany(id => (string[])[$"label_{id}", $"p_{id}"]).Prepend("conversation").Prepend("comment_id");

    private static List<int> Positions(CsvReader csv, string name, List<string> ids) => [.. Columns(ids).Select(column =>
        csv.TryGetFieldIndex(column, out var position)
            ? position
            : throw new HeldOutFileException(name, line: 1, column, "the column is missing."))];

    private static HeldOutComment ReadComment(CsvReader csv, string name, List<string> ids, List<int> positions)
    {
        var labels = new bool?[ids.Count];
        var probabilities = new float[ids.Count];
        for (var theme = 0; theme < ids.Count; theme++)
        {
            labels[theme] = Text(2 + (2 * theme)) switch
            {
                "1" => true,
                "0" => false,
                "" => null,
                var other => throw Error($"label_{ids[theme]}", $"'{other}' is none of 1, 0 and empty."),
            };
            var text = Text(3 + (2 * theme));
            probabilities[theme] = float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
                ? number
                : throw Error($"p_{ids[theme]}", $"'{text}' is not a number from 0 to 1.");
        }
        return new HeldOutComment(Text(0), Text(1), labels, probabilities);

        string Text(int column) => csv.GetString(positions[column]) ?? "";
        HeldOutFileException Error(string field, string problem) => new(name, csv.LineNumber, field, problem);
    }
}

/// <summary>A model's held-out sample cannot be read.</summary>
public sealed class HeldOutFileException(string file, long? line, string? field, string problem, Exception? innerException = null)
    : MiningException($"{file}{(line is null ? "" : $":{line}")}: {(field is null ? "" : $"{field}: ")}{problem} Train the model anew, or restore its folder.", innerException)
{
    public string File { get; } = file;

    /// <summary>Counted from 1; null when the file as a whole is meant.</summary>
    public long? Line { get; } = line;

    /// <summary>Column; null when the file as a whole is meant.</summary>
    public string? Field { get; } = field;
}
