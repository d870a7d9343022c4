using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Cli.Options;
using ReactionMiner.Mining;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Storage;

namespace ReactionMiner.Cli;

/// <summary>Shows a result: files first, so that what is printed is already published; then the summary on standard output.</summary>
internal sealed class Reporting(Session session, DateTimeOffset startedAt)
{
    /// <param name="isOneOfSeveral">Of results that are printed one after the other.</param>
    /// <returns>0, or 3 when something is missing from the result.</returns>
    public int Show(MiningResult result, string outFolder, bool isOneOfSeveral)
    {
        var outcome = ReportFolder.Publish(
            outFolder,
            result.Reactions with { Related = result.FindRelated() },
            result.Comments(),
            Manifest(result),
            ReportingOptions.Files(session.Parse, session.AuthorKey));
        Print(session, result, isOneOfSeveral);
        if (outcome.IsPublished)
        {
            session.Say(outcome.Reason);
        }
        else
        {
            session.Complain(outcome.Reason);
        }
        return EndOf(session, result);
    }

    /// <summary>Says what the result does not hold.</summary>
    /// <returns>3 when something is missing that another try could bring; replies that YouTube withholds are not.</returns>
    public static int EndOf(Session session, MiningResult result)
    {
        SayUnusedLabels(session, result);
        var missing = result.Reactions.Coverage.Gaps.Where(gap => !gap.IsFinal).ToList();
        if (missing.Count > 0)
        {
            session.Complain($"done in part, exit code {ExitCode.DoneInPart}: {string.Join("; ", missing.Select(InWords))}");
        }
        return missing.Count > 0 || result.Harvest?.StoppedBy is not null ? ExitCode.DoneInPart : ExitCode.Done;
    }

    private static void SayUnusedLabels(Session session, MiningResult result)
    {
        var (read, ofOtherVideos, ofMissing) = result.Labels;
        var folder = Path.GetRelativePath(session.Host.WorkingDirectory, LabelSet.FolderOf(session, result.Reactions.Model.ThemeSet).Path);
        if (ofOtherVideos > 0)
        {
            session.Say(Text($"labels: {ofOtherVideos:N0} of the {read:N0} in {folder} are of other videos and count for nothing here"));
        }
        if (ofMissing > 0)
        {
            session.Say(Text($"labels: {ofMissing:N0} of the {read:N0} in {folder} are of comments that are not stored (any more) and count for nothing"));
        }
    }

    private static string InWords(CoverageGap gap) =>
        Text($"{gap.Missing?.ToString("N0", CultureInfo.InvariantCulture) ?? "some"} {gap.What} missing, {TerminalText.Clean(gap.Reason).TrimEnd('.')}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The summary on standard output, as text or JSON; of several as JSON lines.</summary>
    public static void Print(Session session, MiningResult result, bool isOneOfSeveral)
    {
        if (session.Settings.IsJson)
        {
            Action<Stream, ViewerReactions> write = isOneOfSeveral ? SummaryJson.WriteLine : SummaryJson.Write;
            write(session.Host.StandardOutput, result.Reactions);
            return;
        }
        SummaryText.Write(session.Output, result.Reactions, ReportingOptions.Text(session.Parse, session.Host.Width));
        session.Output.Flush();
    }

    /// <summary>Where the files of a result go: into the folder that was given, or one inside it that is named after the source.</summary>
    public static string OutFolder(Session session, MiningResult result, bool isOneOfSeveral)
    {
        var given = session.Settings.Value(ReportingOptions.Out, "out");
        if (given is not null && !isOneOfSeveral)
        {
            return session.Settings.Absolute(given);
        }
        var videos = result.Reactions.Videos.Select(video => video.Id).ToList();
        return FreeFolder.Of(
            session.Settings.Absolute(Path.Combine(given ?? "reactions", result.FolderName)), folder => ReportFolder.IsOfOthers(folder, videos));
    }

    private RunManifest Manifest(MiningResult result)
    {
        var totals = Totals(result);
        var intakes = session.Store.ReadIntakes([.. result.Reactions.Videos.Select(video => video.Id)]);
        return new RunManifest
        {
            Tool = Tool(session.Parse.CommandResult.Command.Name),
            Inputs =
            [
                .. (result.Intake?.Files ?? [])
                    .Select(file => new InputDescription(
                        file.Name, file.Format?.Name ?? $"not read: {file.SkippedBecause}", file.Size, file.Sha256)),
            ],
            Sources = [.. intakes.Select(Source)],
            Options = ReportingOptions.Describe(session.Parse),
            StartedAt = startedAt,
            FinishedAt = session.Host.Time.GetUtcNow(),
            QuotaUnits = result.Harvest?.Units ?? 0,
            Rows = new RowTotals(totals.RowsRead, totals.Stored, totals.Duplicates, totals.Refused),
            // Of each source as it was read last, as in the gaps of the coverage.
            RefusedRows =
            [
                .. intakes.GroupBy(intake => (intake.Kind, intake.SourceName))
                    .SelectMany(source => session.Store.ReadRefusedRows(source.Max(intake => intake.Id))),
            ],
            Labels = result.Labels,
        };
    }

    private static IntakeTotals Totals(MiningResult result) => result switch
    {
        { Intake: { } intake } => intake.Totals,
        { Harvest: { } harvest } => new IntakeTotals(harvest.New, harvest.Updated, harvest.Unchanged, Refused: 0),
        _ => new IntakeTotals(0, 0, 0, 0),
    };

    private static SourceDescription Source(RecordedIntake intake) => new(
        intake.Kind, intake.SourceName, intake.StartedAt, intake.CompletedAt,
        new RowTotals(intake.Totals.RowsRead, intake.Totals.Stored, intake.Totals.Duplicates, intake.Totals.Refused),
        [.. intake.Files.Select(file => new InputDescription(file.Name, file.Format, file.Bytes, file.Sha256))]);

    private static ToolDescription Tool(string command)
    {
        var assembly = typeof(MiningRun).Assembly;
        return new ToolDescription(
            "reactionminer",
            assembly.GetName().Version!.ToString(3),
            command,
            File.Exists(assembly.Location) ? Sha256(assembly.Location) : null,
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
    }

    // As a stream: the library holds the encoder and is large.
    private static string Sha256(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
