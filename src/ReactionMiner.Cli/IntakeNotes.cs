using System.Globalization;
using System.Text.Json;
using ReactionMiner.Mining;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli;

/// <summary>Says what became of the rows of a source.</summary>
internal static class IntakeNotes
{
    private const int PlacesShown = 5;
    private const int ReasonsShown = 5;

    /// <summary>What a person must know and a result does not say: files skipped, rows refused, how a file was understood.</summary>
    public static void Say(Session session, IntakeResult intake)
    {
        foreach (var file in intake.Files)
        {
            if (file.SkippedBecause is { } reason)
            {
                session.Say($"skipped {file.Name}: {reason}");
            }
            foreach (var warning in file.Warnings)
            {
                session.Say($"note: {file.Name}: {warning}");
            }
        }
        var reasons = intake.Refused.GroupBy(row => (Reason: row.IsEmpty ? "no text" : row.Reason, row.IsEmpty)).ToList();
        foreach (var same in reasons.Take(ReasonsShown))
        {
            var line = Text($"refused {Amount.Of(same.Count(), "row")} ({same.Key.Reason}): {Places([.. same.Select(row => row.Place)])}");
            if (same.Key.IsEmpty)
            {
                session.Say(line);
            }
            else
            {
                session.Complain(line);
            }
        }
        if (reasons.Count > ReasonsShown)
        {
            session.Complain(Text($"refused {Amount.Of(reasons.Skip(ReasonsShown).Sum(same => same.Count()), "further row")} for other reasons; manifest.json, which `mine` writes, lists all"));
        }
    }

    /// <summary>Such as <c>c.csv:5, 9, 12</c>.</summary>
    private static string Places(IReadOnlyList<string> places)
    {
        var shown = places.Take(PlacesShown).GroupBy(place => place[..(place.LastIndexOf(':') + 1)], place => place[(place.LastIndexOf(':') + 1)..], StringComparer.Ordinal)
            .Select(file => file.Key + string.Join(", ", file));
        var more = places.Count <= PlacesShown ? "" : Text($" and {places.Count - PlacesShown:N0} more; manifest.json, which `mine` writes, lists all");
        return string.Join("; ", shown) + more;
    }

    /// <summary>Says what is missing where something is.</summary>
    /// <returns>3 when another try could bring more of the source; a row without text is no comment, so that nothing is missing for it.</returns>
    public static int EndOf(Session session, IntakeResult intake)
    {
        if (intake.IsComplete)
        {
            return ExitCode.Done;
        }
        var unreadable = intake.Totals.Unreadable;
        session.Complain(unreadable == 0
            ? $"done in part, exit code {ExitCode.DoneInPart}: reading '{intake.Name}' did not come to its end"
            : Text($"done in part, exit code {ExitCode.DoneInPart}: {Amount.Of(unreadable, "row")} missing, unreadable among the {intake.Totals.RowsRead} of '{intake.Name}'"));
        return ExitCode.DoneInPart;
    }

    /// <summary>The count of rows, as a line or as JSON.</summary>
    public static void WriteResult(Session session, IntakeResult intake)
    {
        var totals = intake.Totals;
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(JsonSerializer.Serialize(new
            {
                source = intake.Name,
                rows_read = totals.RowsRead,
                stored = totals.Stored,
                already_there = totals.Duplicates,
                updated = totals.Updated,
                refused = totals.Refused,
                complete = intake.IsComplete,
                videos = intake.Videos.Select(video => video.Value),
                refused_rows = intake.Refused.Select(row => new { place = row.Place, reason = row.Reason }),
            }));
            return;
        }
        session.Output.WriteLine(Text(
            $"{intake.Name}: {Amount.Of(totals.RowsRead, "row")} read = {totals.Stored:N0} stored + {totals.Duplicates:N0} already there ({totals.Updated:N0} of them updated) + {totals.Refused:N0} refused; {Amount.Of(intake.Videos.Count, "video")}"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
