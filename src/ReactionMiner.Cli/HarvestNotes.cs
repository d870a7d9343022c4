using System.Globalization;
using System.Text.Json;
using ReactionMiner.Reports;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli;

/// <summary>Says what a harvest brought and what it could not have.</summary>
internal static class HarvestNotes
{
    /// <returns>3 when something is missing that another try could bring.</returns>
    public static int EndOf(HarvestOutcome outcome) =>
        outcome.StoppedBy is null && outcome.Gaps.All(gap => gap.IsFinal) ? ExitCode.Done : ExitCode.DoneInPart;

    /// <summary>The coverage line with its gaps, or the same as one line of JSON.</summary>
    public static void WriteResult(Session session, HarvestOutcome outcome)
    {
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(Json(outcome));
            return;
        }
        session.Output.WriteLine(Line(outcome));
        foreach (var gap in outcome.Gaps)
        {
            session.Output.WriteLine(Text($"  missing: {gap.Missing?.ToString("N0", CultureInfo.InvariantCulture) ?? "some"} {gap.What}, {gap.Reason}"));
        }
    }

    /// <summary>Such as <c>abc: complete; 12 threads, 30 of 30 replies; 42 new …; 3 quota units</c>.</summary>
    public static string Line(HarvestOutcome outcome)
    {
        var state = outcome.IsComplete ? "complete" : EndOf(outcome) == ExitCode.Done ? "all that YouTube gives" : "in part";
        return Text(
            $"{outcome.Video.Id}: {state}; {Reported(outcome)}{outcome.Threads:N0} threads, {outcome.RepliesHad:N0} of {outcome.RepliesPromised:N0} replies; {outcome.New:N0} new, {outcome.Updated:N0} changed, {outcome.Unchanged:N0} as before, {outcome.NoLongerSeen:N0} no longer seen; {outcome.Units:N0} quota units")
            + (outcome.Video.Title is { } title ? "; " + TerminalText.Clean(title) : "");
    }

    // The number YouTube shows beside the video; it counts hidden and held comments, too.
    private static string Reported(HarvestOutcome outcome) =>
        outcome.Video.CommentCount is { } count ? Text($"{count:N0} comments reported by YouTube, ") : "";

    private static string Json(HarvestOutcome outcome) => JsonSerializer.Serialize(new
    {
        video_id = outcome.Video.Id.Value,
        title = outcome.Video.Title,
        comments_reported = outcome.Video.CommentCount,
        complete = outcome.IsComplete,
        ending = JsonNamingPolicy.SnakeCaseLower.ConvertName(outcome.Ending.ToString()),
        quota_units = outcome.Units,
        quota_resets_at = outcome.ResetsAt,
        threads = outcome.Threads,
        replies_promised = outcome.RepliesPromised,
        replies_had = outcome.RepliesHad,
        @new = outcome.New,
        updated = outcome.Updated,
        unchanged = outcome.Unchanged,
        no_longer_seen = outcome.NoLongerSeen,
        gaps = outcome.Gaps.Select(gap => new { missing = gap.Missing, what = gap.What, reason = gap.Reason, is_final = gap.IsFinal }),
    });

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
