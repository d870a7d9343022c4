using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>Reads labels from what people label with: our own files, an edited <c>comments.csv</c>, a CSV with one column per theme, or
/// Label Studio's JSON.</summary>
public static class LabelReader
{
    private static readonly string[] Marks = ["x", "1", "true", "yes", "y", "✓", "✔"];
    private static readonly string[] Blanks = ["0", "false", "no", "n", "-"];

    /// <exception cref="DataFileException">The file is none of these.</exception>
    public static IReadOnlyList<ReadLabel> Read(string path, ThemeSet themes)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return LabelStudioReader.Read(path, themes);
        }
        using var rows = CsvTable.OpenSheet(path, "comment_id");
        var read = themes.Themes.Any(theme => rows.Has(theme.Id))
            ? Each(rows, () => FromMarks(rows, themes))
            : rows.Has("themes")
                ? Each(rows, () => FromIds(rows, themes, new ThemeIds(themes)))
                : throw rows.Error(column: null, $"there is neither a column 'themes' nor one named like a theme of '{themes.Id}'; found {string.Join(", ", rows.Headers)}. Name another set with --set.");
        return read;
    }

    /// <summary>The videos that a file of labels names beside its comments; none when it names none.</summary>
    /// <exception cref="DataFileException">The file cannot be read, or has no comment ids.</exception>
    public static IReadOnlyList<VideoId> VideosOf(string path)
    {
        var named = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? LabelStudioReader.VideosOf(path) : Column(path, "video_id");
        return [.. named.Select(VideoId.TryParse).OfType<VideoId>().Distinct()];
    }

    private static List<string?> Column(string path, string name)
    {
        using var rows = CsvTable.OpenSheet(path, "comment_id");
        var cells = new List<string?>();
        while (rows.Read())
        {
            cells.Add(rows.Optional(name));
        }
        return cells;
    }

    private static List<ReadLabel> Each(CsvTable rows, Func<ReadLabel> read)
    {
        var labels = new List<ReadLabel>();
        while (rows.Read())
        {
            try
            {
                labels.Add(read());
            }
            catch (DataFileException problem)
            {
                // Kept with its reason, so that one bad row does not cost the others.
                labels.Add(new ReadLabel(rows.Place, rows.Optional("comment_id") ?? "", Themes: null) { Problem = problem.Problem });
            }
        }
        return labels;
    }

    private static ReadLabel FromMarks(CsvTable rows, ThemeSet themes)
    {
        List<int> marked = [.. themes.Themes.Index().Where(theme => IsMarked(rows, theme.Item.Id)).Select(theme => theme.Index)];
        var isNone = IsMarked(rows, LabelSheet.None);
        if (isNone && marked.Count > 0)
        {
            throw rows.Error(LabelSheet.None, "marked beside a theme; unmark one of the two.");
        }
        var label = Common(rows);
        return label with { Themes = marked.Count > 0 || isNone || label.Tone is not null ? marked : null };
    }

    private static ReadLabel FromIds(CsvTable rows, ThemeSet themes, ThemeIds ids)
    {
        var label = Common(rows) with { Themes = ids.Read(rows, "themes") };
        var isPrediction = label.Source is null && themes.Themes.All(theme => rows.Has("p_" + theme.Id));
        return label with { Probabilities = isPrediction ? [.. themes.Themes.Select(theme => rows.Ratio("p_" + theme.Id))] : null };
    }

    private static ReadLabel Common(CsvTable rows) => new(rows.Place, rows.Required("comment_id"), Themes: null)
    {
        Video = rows.Optional("video_id"),
        Tone = rows.Sentiment(),
        Source = rows.Optional("source") is { } source && Enum.TryParse<LabelSource>(source, ignoreCase: true, out var known) ? known : null,
        Place = rows.Number("seed") is { } seed && rows.Number("position") is { } position ? new SamplePlace(seed, position) : null,
        LabelledAt = rows.Optional("labelled_at") is null ? null : rows.Moment("labelled_at"),
    };

    private static bool IsMarked(CsvTable rows, string column)
    {
        var cell = rows.Optional(column)?.Trim().ToLower(CultureInfo.InvariantCulture);
        return cell is not null && !Blanks.Contains(cell, StringComparer.Ordinal)
            && (Marks.Contains(cell, StringComparer.Ordinal) ? true : throw rows.Error(column, $"'{cell}' is no mark; write x, or leave the cell empty."));
    }
}
