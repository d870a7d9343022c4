using System.Globalization;
using System.Text.Json;
using ReactionMiner.Mining;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli;

/// <summary>Says what became of the rows of a source.</summary>
internal static class IntakeNotes
{
    private const int RefusedRowsShown = 5;

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
        foreach (var row in intake.Refused.Take(RefusedRowsShown))
        {
            session.Complain($"refused {row.Place}: {row.Reason}");
        }
        if (intake.Totals.Refused > RefusedRowsShown)
        {
            session.Complain(Text($"and {intake.Totals.Refused - RefusedRowsShown:N0} more; manifest.json, which `mine` writes, lists all."));
        }
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
