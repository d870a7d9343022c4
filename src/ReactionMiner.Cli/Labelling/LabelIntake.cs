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
        var videos = video is { } one ? [one] : LabelReader.VideosOf(path);
        if (videos.Count == 0)
        {
            throw new UsageException($"'{name}' names no video in a column video_id; name it with --video.");
        }
        var set = LabelSet.Open(session, videos);
        var read = LabelReader.Read(path, set.Themes);
        var matched = LabelMatching.Match(read, set.Read(videos, cancellationToken).ById, session.Store.FindVideoOf, video, reader, session.Host.Time.GetUtcNow());
        if (matched.Labels.Count > 0)
        {
            set.Labels.Add(reader, matched.Labels);
        }
        foreach (var row in matched.Refused.Take(RowsShown))
        {
            session.Complain($"refused {row.Place}: {row.Reason}");
        }
        if (matched.Refused.Count > RowsShown)
        {
            session.Complain(string.Create(CultureInfo.InvariantCulture, $"and {Amount.Of(matched.Refused.Count - RowsShown, "more row")}; --json lists them all."));
        }
        Write(session, name, set.Labels.FileOf(reader), matched);
        return matched.Refused.Count == 0 ? ExitCode.Done : ExitCode.DoneInPart;
    }

    private static void Write(Session session, string name, string file, MatchedLabels matched)
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
            }));
            return;
        }
        session.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {Amount.Of(matched.Rows, "row")} = {Amount.Of(matched.Labels.Count, "label")} + {matched.Unmarked} without a mark + {matched.Unchanged} unchanged predictions + {matched.Refused.Count} refused; in {Path.GetRelativePath(session.Host.WorkingDirectory, file)}"));
    }
}
