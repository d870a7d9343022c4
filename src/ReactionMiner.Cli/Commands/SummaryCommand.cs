using System.CommandLine;
using ReactionMiner.Cli.Options;
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
            Reporting.Print(session, result, isOneOfSeveral: false);
            return Reporting.EndOf(session, result);
        });
        return command;
    }

    public static Command CreateExport(CliHost host)
    {
        var command = new Command("export", "Write the files again from the store, fetching nothing");
        ReportingOptions.AddFilesTo(command);
        AddAction(command, host, (session, result, reporting) =>
            reporting.Show(result, Reporting.OutFolder(session, result, isOneOfSeveral: false), isOneOfSeveral: false));
        return command;
    }

    private static void AddAction(Command command, CliHost host, Func<Session, MiningResult, Reporting, int> show)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "What is in the store: videos (link, id), files or folders by their path or as `videos` lists them; several are counted together",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        command.Arguments.Add(sources);
        ReportingOptions.AddPrintingTo(command);
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
        {
            var reporting = new Reporting(session, session.Host.Time.GetUtcNow());
            var source = StoredSource.Together(StoredSource.FindAll(session, session.Parse.GetRequiredValue(sources)));
            var choice = new ModelChoice(session);
            var run = new MiningRun(session.ExistingStore, (videos, _) => choice.For(videos), session.Progress);
            var result = run.Summarise(source.Videos, source.Name, ReportingOptions.Counting(session), cancellationToken);
            return show(session, result, reporting);
        }));
    }
}
