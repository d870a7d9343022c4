using System.Globalization;
using System.Text.Json;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Labelling;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Labels from a file into the theme set's folder.</summary>
internal static class LabelIntake
{
    private const int RowsShown = 10;

    public static int Run(Session session, string name, VideoId? video, CancellationToken cancellationToken)
    {
        var set = video is { } given ? LabelSet.Open(session, given) : LabelSet.Open(session);
        var reader = LabellingOptions.PersonOf(session);
        var read = LabelReader.Read(session.Settings.Absolute(name), set.Themes);
        var videos = video is { } one ? [one] : read.Select(row => VideoId.TryParse(row.Video)).OfType<VideoId>().Distinct().ToList();
        if (videos.Count == 0)
        {
            throw new UsageException($"'{name}' names no video in a column video_id; name it with --video.");
        }
        var matched = LabelMatching.Match(read, set.Read(videos, cancellationToken).ById, video, reader, session.Host.Time.GetUtcNow());
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
            session.Complain(string.Create(CultureInfo.InvariantCulture, $"and {matched.Refused.Count - RowsShown} more rows; --json lists them all."));
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
            $"{name}: {matched.Rows} rows = {matched.Labels.Count} labels + {matched.Unmarked} without a mark + {matched.Unchanged} unchanged predictions + {matched.Refused.Count} refused; in {Path.GetRelativePath(session.Host.WorkingDirectory, file)}"));
    }
}
