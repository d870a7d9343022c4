using System.CommandLine;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Mining;

namespace ReactionMiner.Cli.Commands;

/// <summary>Both commands that work from the store alone: <c>summary</c> prints, <c>export</c> writes the files.</summary>
internal static class SummaryCommand
{
    public static Command CreateSummary(CliHost host)
    {
        var command = new Command("summary", "Print the viewer reactions again from the store, fetching nothing");
        AddAction(command, host, (session, result, _) =>
        {
            Reporting.Print(session, result);
            return Reporting.EndOf(result);
        });
        return command;
    }

    public static Command CreateExport(CliHost host)
    {
        var command = new Command("export", "Write the files again from the store, fetching nothing");
        ReportingOptions.AddFilesTo(command);
        AddAction(command, host, (session, result, reporting) =>
            reporting.Show(result, Reporting.OutFolder(session, result, isOneOfSeveral: false)));
        return command;
    }

    private static void AddAction(Command command, CliHost host, Func<Session, MiningResult, Reporting, int> show)
    {
        var videos = new Argument<string[]>("VIDEO")
        {
            Description = "Videos in the store (link, id, or the file: name that `videos` lists), counted together",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        command.Arguments.Add(videos);
        ReportingOptions.AddPrintingTo(command);
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
        {
            var reporting = new Reporting(session, session.Host.Time.GetUtcNow());
            var ids = session.Parse.GetRequiredValue(videos).Select(ParseVideo).Distinct().ToList();
            var run = new MiningRun(session.ExistingStore, new ModelChoice(session).For, session.Progress);
            var result = run.Summarise(
                ids, string.Join('+', ids.Take(3)), ReportingOptions.Counting(session), cancellationToken);
            return show(session, result, reporting);
        }));
    }

    public static VideoId ParseVideo(string text) =>
        VideoId.TryParse(text) ?? throw new UsageException($"'{text}' is neither a video id nor a link to a video; `videos` lists what is stored; for a file, run `mine` on it again.");
}
