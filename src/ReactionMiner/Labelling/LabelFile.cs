using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>One reader's labels as a CSV file that a spreadsheet opens, too. Training reads the same columns.</summary>
public static class LabelFile
{
    private static readonly string[] Columns =
        ["video_id", "comment_id", "text", "themes", "sentiment", "reader", "labelled_at", "source", "seed", "position", "thread", "asked"];

    /// <summary>Writes the file anew; a reader of it never sees half.</summary>
    /// <exception cref="DataFileException">The disk refuses; the older file stands.</exception>
    public static void Save(string path, ThemeSet themes, IEnumerable<Label> labels)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var incoming = path + ".incoming";
            using (var stream = File.Create(incoming))
            {
                Write(stream, themes, labels);
                stream.Flush(flushToDisk: true);
            }
            File.Move(incoming, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(path, line: null, field: null, $"cannot be written: {problem.Message}", problem);
        }
    }

    /// <exception cref="DataFileException">Something in the file cannot be used; says where.</exception>
    public static IReadOnlyList<Label> Load(string path, ThemeSet themes)
    {
        var labels = new List<Label>();
        var lines = new Dictionary<(string, LabelSource), long>();
        var places = new List<int>();
        using var rows = CsvTable.OpenSheet(path, "video_id", "comment_id", "text", "themes", "reader", "labelled_at", "source");
        var ids = new ThemeIds(themes);
        var lengths = new RowLengths(rows.Headers.Count, rows.EndsWithLineBreak);
        while (rows.Read())
        {
            var place = lengths.Add(rows.Cells);
            if (rows.IsBlank)
            {
                continue;
            }
            rows.CheckCells();
            places.Add(place);
            var label = Read(rows, ids);
            if (!lines.TryAdd((label.CommentId, label.Source), rows.Line))
            {
                throw rows.Error("comment_id", $"'{label.CommentId}' is labelled in line {lines[(label.CommentId, label.Source)]} already; keep one of the two.");
            }
            labels.Add(label);
        }
        foreach (var (label, place) in labels.Zip(places))
        {
            if (lengths.WhyCut(place) is { } why)
            {
                throw rows.ErrorAt(lines[(label.CommentId, label.Source)], column: null, why);
            }
        }
        return labels;
    }

    private static void Write(Stream stream, ThemeSet themes, IEnumerable<Label> labels)
    {
        var ids = new ThemeIds(themes);
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false);
        csv.WriteHeader(Columns);
        foreach (var label in labels)
        {
            csv.WriteText(label.VideoId.Value);
            csv.WriteText(label.CommentId);
            csv.WriteText(label.Text);
            csv.WriteText(ids.Join(label.Themes));
            csv.WriteText(Tones.Write(label.Tone));
            csv.WriteText(label.Reader);
            csv.WriteField(SpreadsheetCsv.Moment(label.LabelledAt));
            csv.WriteText(label.Source.ToString().ToLowerInvariant());
            csv.WriteText(label.Place?.Seed.ToString(CultureInfo.InvariantCulture));
            csv.WriteCount(label.Place?.Position);
            csv.WriteText(label.ThreadId);
            csv.WriteText(ids.JoinAsked(label.AskedOnly));
            csv.EndRecord();
        }
    }

    private static Label Read(CsvTable rows, ThemeIds ids)
    {
        var source = Enum.TryParse<LabelSource>(rows.Required("source"), ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? known
            : throw rows.Error("source", $"'{rows.Required("source")}' is none of random, chosen, correction.");
        var id = rows.Required("comment_id");
        return new Label(
            VideoId.TryParse(rows.Required("video_id")) ?? throw rows.Error("video_id", $"'{rows.Required("video_id")}' is no video."),
            id,
            ids.Read(rows, "themes"),
            rows.Sentiment(),
            rows.Required("reader"),
            rows.Moment("labelled_at"),
            source)
        {
            Text = rows.Required("text"),
            ThreadId = rows.Optional("thread") ?? id,
            AskedOnly = ids.ReadAsked(rows),
            Place = source == LabelSource.Random ? new SamplePlace(Drawn("seed"), Drawn("position")) : null,
        };

        int Drawn(string column) => rows.Number(column) ?? throw rows.Error(column, "empty.");
    }
}
