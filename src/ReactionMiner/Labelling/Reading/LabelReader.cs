using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>Reads labels from what people label with: our own files, an edited <c>comments.csv</c>, a CSV with one column per theme, or
/// Label Studio's JSON.</summary>
public static class LabelReader
{
    private const int ThemesNamed = 3;

    /// <param name="columns">That a CSV must have besides <c>comment_id</c>.</param>
    /// <exception cref="DataFileException">The file is none of these, or rows are marked in a column that is no theme's.</exception>
    public static IReadOnlyList<ReadLabel> Read(string path, ThemeSet themes, params ReadOnlySpan<string> columns)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return LabelStudioReader.Read(path, themes);
        }
        using var rows = CsvTable.OpenSheet(path, ["comment_id", .. columns]);
        if (rows.Has("themes"))
        {
            var ids = new ThemeIds(themes);
            return Each(rows, () => FromIds(rows, themes, ids));
        }
        var marks = new ThemeMarks(rows, themes);
        if (!marks.AreThere)
        {
            throw rows.Error("themes", $"there is neither a column 'themes' nor one named like a theme of '{themes.Id}'; found {rows.HeadersNamed}. A theme's column is headed by its id, here {Named(themes)}. If the labels are of other themes, name their set: with --set DIR for `import` and `agreement`, with --model DIR for `evaluate`.");
        }
        var labels = Each(rows, () => FromMarks(rows, marks));
        marks.End();
        return labels;
    }

    /// <summary>Labels as they stand in a file, be their comments stored or not; rows without a mark are left out.</summary>
    /// <param name="reader">Who gave them.</param>
    /// <exception cref="DataFileException">The file is none of these, or a row cannot be used; says where.</exception>
    public static IReadOnlyList<Label> ReadLabels(string path, ThemeSet themes, string reader)
    {
        var rows = Read(path, themes, "text").Where(row => row.Themes is not null || row.Fault is not null).ToList();
        rows.ForEach(row => row.CheckStands(path));
        return rows.ConvertAll(row => new Label(
            VideoId.TryParse(row.Video) ?? throw new DataFileException(path, row.Line, "video_id", $"'{row.Video}' is no video."),
            row.CommentId,
            row.Themes!,
            row.Tone,
            reader,
            row.LabelledAt ?? DateTimeOffset.UnixEpoch,
            row.Source ?? (row.Place is null ? LabelSource.Chosen : LabelSource.Random))
        {
            Text = row.Text!,
            // YouTube's ids of replies begin with that of their thread.
            ThreadId = row.Thread ?? row.CommentId.Split('.')[0],
            Place = row.Place,
            AskedOnly = row.AskedOnly,
        });
    }

    /// <summary>Ids of the themes that a file with a column per theme has none for: nobody was asked about them there.</summary>
    /// <exception cref="DataFileException">The file cannot be read.</exception>
    public static IReadOnlyList<string> FindThemesWithoutColumn(string path, ThemeSet themes)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }
        using var rows = CsvTable.OpenSheet(path);
        return rows.Has("themes") ? [] : new ThemeMarks(rows, themes).Missing;
    }

    /// <summary>Whether a file of labels has room for tones.</summary>
    /// <exception cref="DataFileException">The file cannot be read.</exception>
    public static bool HasTones(string path)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        using var rows = CsvTable.OpenSheet(path);
        return rows.ToneColumn is not null;
    }

    private static string Named(ThemeSet themes) =>
        string.Join(", ", themes.Themes.Take(ThemesNamed).Select(theme => theme.Id)) + (themes.Themes.Count > ThemesNamed ? ", …" : "");

    /// <summary>The videos that a file of labels names beside its comments; none when it names none.</summary>
    /// <exception cref="DataFileException">The file cannot be read, has no comment ids, or no rows.</exception>
    public static IReadOnlyList<VideoId> VideosOf(string path)
    {
        var named = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? LabelStudioReader.VideosOf(path) : Column(path, "video_id");
        if (named.Count == 0)
        {
            throw new DataFileException(path, line: null, field: null, "there are no rows in it, so there is nothing to read.");
        }
        return [.. named.Select(VideoId.TryParse).OfType<VideoId>().Distinct()];
    }

    private static List<string?> Column(string path, string name)
    {
        using var rows = CsvTable.OpenSheet(path, "comment_id");
        var cells = new List<string?>();
        while (rows.Read())
        {
            if (!rows.IsBlank)
            {
                cells.Add(rows.Optional(name));
            }
        }
        return cells;
    }

    private static List<ReadLabel> Each(CsvTable rows, Func<ReadLabel> read)
    {
        var labels = new List<(int Row, ReadLabel Label)>();
        var lengths = new RowLengths(rows.Headers.Count, rows.EndsWithLineBreak);
        while (rows.Read())
        {
            var row = lengths.Add(rows.Cells);
            if (rows.IsBlank)
            {
                continue;
            }
            try
            {
                rows.CheckCells();
                labels.Add((row, read()));
            }
            catch (DataFileException problem)
            {
                // Kept with its reason, so that one bad row does not cost the others.
                labels.Add((row, new ReadLabel(rows.Place, rows.Optional("comment_id") ?? "", Themes: null) { Line = rows.Line, Fault = problem }));
            }
        }
        return labels.ConvertAll(read => read.Label.Fault is null && lengths.WhyCut(read.Row) is { } why
            ? read.Label with { Fault = rows.ErrorAt(read.Label.Line!.Value, column: null, why) }
            : read.Label);
    }

    private static ReadLabel FromMarks(CsvTable rows, ThemeMarks marks)
    {
        var marked = marks.Read();
        var label = Common(rows);
        return label with { Themes = marked ?? (label.Tone is null ? null : []), AskedOnly = marks.AskedOnly };
    }

    private static ReadLabel FromIds(CsvTable rows, ThemeSet themes, ThemeIds ids)
    {
        var label = Common(rows) with
        {
            Themes = ids.Read(rows, "themes"),
            DoubtfulThemes = ids.Read(rows, "doubtful_themes"),
            AskedOnly = ids.ReadAsked(rows),
        };
        return label with { Probabilities = label.Source is null && IsPrediction(rows, themes) ? Probabilities(rows, themes) : null };
    }

    /// <summary>Whether the file is a <c>comments.csv</c>, in which the model's themes stand unless a person changed them.</summary>
    /// <exception cref="DataFileException">It is one by other themes, so that nobody can tell what was changed.</exception>
    private static bool IsPrediction(CsvTable rows, ThemeSet themes)
    {
        var missing = themes.Themes.Where(theme => !rows.Has("p_" + theme.Id)).Select(theme => theme.Id).ToList();
        if (missing.Count > 0 && (missing.Count < themes.Themes.Count || rows.Has("sentiment_probability")))
        {
            throw rows.Error($"p_{missing[0]}", "the column is missing: this was predicted when the set had other themes, so nobody can tell what was changed. Edit a comments.csv that `export` writes anew.");
        }
        return missing.Count == 0;
    }

    /// <returns>None for a comment that the model did not read, as <c>comments.csv</c> has it.</returns>
    private static IReadOnlyList<double> Probabilities(CsvTable rows, ThemeSet themes) =>
        themes.Themes.All(theme => rows.Optional("p_" + theme.Id) is null) ? [] : [.. themes.Themes.Select(theme => rows.Ratio("p_" + theme.Id))];

    private static ReadLabel Common(CsvTable rows) => new(rows.Place, rows.Required("comment_id"), Themes: null)
    {
        Video = rows.Optional("video_id"),
        Text = rows.Optional("text"),
        Origin = rows.Optional("origin") ?? rows.Optional("source"),
        Thread = rows.Optional("thread"),
        Readers = rows.Number("readers"),
        Line = rows.Line,
        Tone = rows.Sentiment(),
        Source = rows.Optional("source") is { } source && Enum.TryParse<LabelSource>(source, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null,
        Place = PlaceOf(rows),
        LabelledAt = rows.Optional("labelled_at") is null ? null : rows.Moment("labelled_at"),
    };

    private static SamplePlace? PlaceOf(CsvTable rows) => (rows.Number("seed"), rows.Number("position")) switch
    {
        ({ } seed, { } position) when seed >= 0 && position > 0 => new SamplePlace(seed, position),
        ({ } seed, { } position) => throw rows.Error("position", $"seed {seed} and position {position} are no place in a random order, which begins with 1."),
        _ => null,
    };
}
