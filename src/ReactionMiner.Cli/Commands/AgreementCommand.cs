using System.CommandLine;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>How far two readers agree.</summary>
internal static class AgreementCommand
{
    private static readonly Option<string?> Export = new("--export")
    {
        Description = "Write the disagreements to a CSV file; settled there, `import --labels FILE --reader settled` reads them back",
        HelpName = "FILE",
    };

    public static Command Create(CliHost host)
    {
        var first = Reader("A");
        var second = Reader("B");
        var command = new Command("agreement", "How far two readers agree per theme, and where they differ") { first, second, LabellingOptions.Set, Export };
        command.SetAction(Session.Action(host, (session, _) =>
        {
            var (one, other) = (session.Parse.GetRequiredValue(first), session.Parse.GetRequiredValue(second));
            var set = SetOf(session, one, other);
            var report = Agreement.Compare(Load(session, set, one), Load(session, set, other), set.Themes);
            AgreementText.Write(session, set.Themes, report);
            if (session.Parse.GetValue(Export) is { } file)
            {
                WriteSheet(session, set, report, file);
            }
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The set named, else the one that the videos in a file of labels are bound to, else the one in which the readers have labels.</summary>
    private static LabelSet SetOf(Session session, params string[] readers)
    {
        var files = readers.Select(session.Settings.Absolute).Where(File.Exists).ToList();
        return files.Count == 0 ? LabelSet.OfReaders(session, readers) : LabelSet.Open(session, [.. files.SelectMany(LabelReader.VideosOf).Distinct()]);
    }

    private static Argument<string> Reader(string name) =>
        new Argument<string>(name) { Description = "A reader's name, or a file of labels" }.WithoutOptions();

    private static IReadOnlyList<Label> Load(Session session, LabelSet set, string name)
    {
        var path = session.Settings.Absolute(name);
        if (File.Exists(path))
        {
            return LabelFile.Load(path, set.Themes);
        }
        return File.Exists(set.Labels.FileOf(name))
            ? set.Labels.Load(name)
            : throw new UsageException($"'{name}' is neither a file of labels nor a reader with labels in '{set.Labels.Path}'. Name another theme set with --set DIR.");
    }

    private static void WriteSheet(Session session, LabelSet set, AgreementReport report, string file)
    {
        var pairs = report.Disagreements.ToDictionary(pair => pair.First.CommentId, StringComparer.Ordinal);
        var tasks = report.Disagreements.Select(pair => new LabelTask(
            new LabelCandidate(CommentOf(pair.First), Reaction: null), pair.First.Source, pair.First.Place ?? pair.Second.Place));
        using var stream = File.Create(session.Settings.Absolute(file));
        LabelSheet.Write(stream, set.Themes, tasks, comment => AgreementText.Answers(set.Themes, pairs[comment.Id]), _ => null);
        session.Say($"Wrote {Amount.Of(report.Disagreements.Count, "disagreement")} to '{file}'. Mark what is right, then: import --labels {file} --reader {LabelFolder.Settled}");
    }

    private static Comment CommentOf(Label label) =>
        new() { Id = label.CommentId, VideoId = label.VideoId, ThreadId = label.ThreadId, Text = label.Text };
}
