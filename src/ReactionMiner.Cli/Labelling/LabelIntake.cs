using System.Globalization;
using System.Text.Json;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Labels from a file into the theme set's folder.</summary>
internal static class LabelIntake
{
    private const int RowsShown = 10;

    public static int Run(Session session, string name, VideoId? video, CancellationToken cancellationToken)
    {
        var reader = LabellingOptions.PersonOf(session);
        var path = NoSuchFileException.Find(session, name);
        var named = LabelReader.VideosOf(path);
        var videos = video is { } one ? [one] : named;
        if (videos.Count == 0)
        {
            throw new UsageException($"'{name}' names no video in a column video_id; name it with --video.");
        }
        var set = LabelSet.Open(session, videos);
        var read = LabelReader.Read(path, set.Themes);
        var missing = LabelReader.FindThemesWithoutColumn(path, set.Themes);
        if (missing.Count > 0)
        {
            session.Say($"note: {name} has no column for {string.Join(", ", missing)}: nobody was asked about {(missing.Count == 1 ? "that theme" : "those themes")} there");
        }
        if (!LabelReader.HasTones(path))
        {
            session.Say($"note: {name} has no column sentiment, so no tone was read");
        }
        var matched = LabelMatching.Match(read, set.Read(videos, cancellationToken).ById, session.Store.FindVideoOf, video, reader, session.Host.Time.GetUtcNow());
        var added = matched.Labels.Count > 0 ? set.Labels.Add(reader, matched.Labels) : new AddedLabels([], Replaced: 0);
        SayWhatIsUndrawn(session, name, read, added.Labels);
        foreach (var row in matched.Refused.Take(RowsShown))
        {
            session.Complain($"refused {row.Place}: {row.Reason}");
        }
        if (matched.Refused.Count > RowsShown)
        {
            session.Complain(string.Create(CultureInfo.InvariantCulture, $"and {Amount.Of(matched.Refused.Count - RowsShown, "more row")}; --json lists them all."));
        }
        Write(session, name, set.Labels.FileOf(reader), matched, reader, added.Replaced);
        return matched.Refused.Count == 0 ? ExitCode.Done : ExitCode.DoneInPart;
    }

    /// <summary>Says of how many answers nobody knows that their comments were drawn by chance.</summary>
    private static void SayWhatIsUndrawn(Session session, string name, IReadOnlyList<ReadLabel> read, IReadOnlyList<Label> added)
    {
        var told = read.Where(row => row.Source is LabelSource.Chosen).Select(row => row.CommentId).ToHashSet(StringComparer.Ordinal);
        var undrawn = added.Count(label => label.Source is LabelSource.Chosen && !told.Contains(label.CommentId));
        if (undrawn > 0)
        {
            session.Say($"note: {name} gives no seed and position for {Amount.Of(undrawn, "answer")}, so {(undrawn == 1 ? "it counts" : "they count")} for no share; `label --export` writes a sheet with both columns");
        }
    }

    private static string Stored(int labels, string file) => labels == 0 ? "" : $"; in {file}";

    private static string Replaced(string reader, int replaced) =>
        replaced == 0 ? "" : $"; {Amount.Of(replaced, "earlier answer")} of '{reader}' {(replaced == 1 ? "was" : "were")} replaced";

    private static void Write(Session session, string name, string file, MatchedLabels matched, string reader, int replaced)
    {
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(JsonSerializer.Serialize(new
            {
                file = name,
                rows = matched.Rows,
                labels = matched.Labels.Count,
                corrections = matched.Labels.Count(label => label.Source == LabelSource.Correction),
                refused = matched.Refused.Select(row => new { place = row.Place, reason = row.Reason }),
                unmarked = matched.Unmarked,
                unchanged = matched.Unchanged,
                reader,
                replaced,
            }));
            return;
        }
        session.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {Amount.Of(matched.Rows, "row")} = {Amount.Of(matched.Labels.Count, "label")} + {matched.Unmarked} without a mark + {matched.Unchanged} unchanged predictions + {matched.Refused.Count} refused{Stored(matched.Labels.Count, Path.GetRelativePath(session.Host.WorkingDirectory, file))}{Replaced(reader, replaced)}"));
    }
}
