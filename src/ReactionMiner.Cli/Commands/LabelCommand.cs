using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReactionMiner.Cli.Asking;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Labelling;
using ReactionMiner.Mining;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>Labelling in the terminal, or by way of a spreadsheet.</summary>
internal static class LabelCommand
{
    private const int NextLabels = 20;

    private static readonly Option<int> Seed = new Option<int>("--seed")
    {
        Description = "Of the random sample; readers with the same seed read the same comments",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    }.From(0);

    private static readonly Option<int> Sample = new Option<int>("--sample")
    {
        Description = "Label this many comments drawn at random, then those that teach the model most",
        HelpName = "N",
        DefaultValueFactory = _ => 100,
    }.From(1);

    private static readonly Option<string?> Export = new("--export")
    {
        Description = "Write the random sample to a CSV file, with a column per theme to mark, and beside it one that says what the themes mean; `import --labels` reads the first back",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Wrong = new("--wrong")
    {
        Description = "Correct what the model says of this comment; kept apart from the random sample",
        HelpName = "COMMENT_ID",
    };

    private static readonly Option<string?> As = new("--as")
    {
        Description = "The right themes for --wrong, ids joined by ; or none; asked for in the terminal when left out",
        HelpName = "THEMES",
    };

    public static Command Create(CliHost host)
    {
        var source = new Argument<string>("SOURCE")
        {
            Description = "A video in the store (link, id, or the file: name that `videos` lists), or a file or folder of comments",
        }.WithoutOptions();
        var command = new Command("label", "Label comments in the terminal: a random sample first, which makes the counts provable")
        {
            source, LabellingOptions.Set, LabellingOptions.Reader, Seed, Sample, Export, Wrong, As,
        };
        AskingOptions.AddTo(command);
        command.SetAction(Session.Action(host, async (session, cancellationToken) =>
        {
            var reader = LabellingOptions.ReaderOf(session);
            var sheet = SheetFiles.Named(session, session.Parse.GetValue(Export));
            var (videos, end) = await VideosAsync(session, session.Parse.GetRequiredValue(source), cancellationToken);
            var labelled = await LabelAsync(session, videos, reader, sheet, cancellationToken);
            return labelled == ExitCode.Done ? end : labelled;
        }));
        return command;
    }

    private static async Task<int> LabelAsync(
        Session session, IReadOnlyList<VideoId> videos, string name, SheetFiles? sheet, CancellationToken cancellationToken)
    {
        var set = LabelSet.Open(session, videos);
        var material = set.Read(videos, cancellationToken);
        if (session.Parse.GetValue(Wrong) is { } wrong)
        {
            return Correcting.Run(session, set, material, wrong, session.Parse.GetValue(As), cancellationToken);
        }
        if (name is LabelFolder.LanguageModel && sheet is null)
        {
            return await new ModelReader(session, set, material, session.Parse.GetValue(Seed), session.Parse.GetValue(Sample))
                .RunAsync(videos, cancellationToken);
        }
        var reader = LabellingOptions.PersonOf(session);
        var own = set.Labels.Load(reader);
        var labels = new LabelSession(
            material.Counted, own, new LabelSessionOptions(reader, session.Parse.GetValue(Seed), session.Parse.GetValue(Sample)), session.Host.Time);
        if (sheet is not null)
        {
            WriteSheet(session, set, material, labels, reader, sheet);
            return ExitCode.Done;
        }
        Ask(session, set, material, labels, reader, cancellationToken);
        WriteResult(session, set, labels, reader);
        return ExitCode.Done;
    }

    /// <returns>The videos, and 3 where another try could bring more of their comments.</returns>
    private static async Task<(IReadOnlyList<VideoId> Videos, int End)> VideosAsync(Session session, string source, CancellationToken cancellationToken)
    {
        if (!SourceFiles.AreMeant(session, source))
        {
            return (StoredSource.Find(session, source).Videos, ExitCode.Done);
        }
        var intake = await FileIntake.RunAsync(
            SourceFiles.Open(session, source), session.Store, session.Progress, cancellationToken);
        IntakeNotes.Say(session, intake);
        return intake.Videos.Count > 0 ? (intake.Videos, IntakeNotes.EndOf(session, intake)) : throw new EmptySourceException(source, intake.Totals.Refused, intake.FirstReason);
    }

    private static void Ask(
        Session session, LabelSet set, LabelMaterial material, LabelSession labels, string reader, CancellationToken cancellationToken)
    {
        var terminal = session.Host.Terminal ?? throw new NoTerminalException();
        var themes = set.Themes.Themes.Count;
        var loop = new LabelLoop(
            labels,
            new LabelScreen(set.Themes, material),
            terminal,
            reader,
            () => SampleOutlook.Of(material.Counted, labels, themes, set.Taught, NextLabels),
            () => set.Labels.Keep(reader, labels));
        loop.Run(themes, cancellationToken);
    }

    private static void WriteSheet(Session session, LabelSet set, LabelMaterial material, LabelSession labels, string reader, SheetFiles files)
    {
        var open = labels.SampleOpen;
        if (open.Count == 0)
        {
            throw new SampleLabelledException(reader, labels.Sample.Count, material.Counted.Count);
        }
        var earlier = open.Select(labels.FindLabel).OfType<Label>().ToDictionary(label => label.CommentId, StringComparer.Ordinal);
        List<SheetColumn> beside = [SheetColumn.Context(material.ParentText)];
        if (earlier.Count > 0)
        {
            beside.Add(SheetColumn.Answer(reader, comment => earlier.TryGetValue(comment.Id, out var label) ? AgreementText.Answer(set.Themes, label) : null));
        }
        var advice = files.Write(set.Themes, open, beside);
        var again = earlier.Count == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture, $" {earlier.Count} of them '{reader}' labelled without being asked about all themes: their rows are to be marked anew, and the column '{reader} says' holds what was answered. Or take the columns of the other themes out: the answers about those stay.");
        var readBack = ShellText.Words(["import", "--labels", files.Name, .. LabellingOptions.Naming(session, reader), .. set.Option]);
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(JsonSerializer.Serialize(new
            {
                file = files.Name,
                themes_file = files.RulesName,
                comments = open.Count,
                labelled = labels.SampleLabelled,
                read_back = readBack,
            }));
            return;
        }
        var labelled = labels.SampleLabelled == 0 ? "" : FormattableString.Invariant(
            $", those of the sample of {labels.Sample.Count} that '{reader}' has not labelled yet");
        session.Say(string.Create(
            CultureInfo.InvariantCulture, $"Wrote {Amount.Of(open.Count, "comment")} drawn at random to '{files.Name}'{labelled}.{again} {advice} {readBack}"));
    }

    private static void WriteResult(Session session, LabelSet set, LabelSession labels, string reader)
    {
        var file = Path.GetRelativePath(session.Host.WorkingDirectory, set.Labels.FileOf(reader));
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(JsonSerializer.Serialize(new
            {
                reader,
                answered = labels.Answered,
                sample_labelled = labels.SampleLabelled,
                sample = labels.Sample.Count,
                sample_skipped = labels.SampleSkipped,
                labels = labels.Labels.Count,
                file,
            }));
            return;
        }
        session.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{labels.Answered} comments labelled now; {labels.SampleLabelled} of {labels.Sample.Count} of the random sample and {labels.Labels.Count} in all by {reader}, in {file}{LabelScreen.Skipped(labels.SampleSkipped)}"));
    }
}

/// <summary>Nobody is there to press keys.</summary>
internal sealed class NoTerminalException() : MiningException(
    "`label` asks a person at a terminal, and input or output is redirected. Without a terminal, label in a spreadsheet: `label SOURCE --export FILE` writes the sample as CSV, `import --labels FILE` reads it back.");

/// <summary>The random sample has no comment left for a sheet.</summary>
internal sealed class SampleLabelledException(string reader, int sample, int counted) : UsageException(
    $"--export: '{reader}' has labelled all {Amount.Of(sample, "comment")} of the random sample, so there is none left for a sheet. {(sample < counted ? $"Draw more of the {counted}, such as with --sample {Math.Min(counted, sample + More)}" : "No other comment is counted, so a larger --sample would hold no more")}; or name another reader by --reader.")
{
    private const int More = 100;
}
