using System.CommandLine;
using ReactionMiner.Cli.Options;
using ReactionMiner.Mining;

namespace ReactionMiner.Cli.Commands;

/// <summary>The main job: comments in, viewer reactions out.</summary>
internal static class MineCommand
{
    public static Command Create(CliHost host)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "A video (link or id), a file or folder of comments, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("mine", "Read, store, classify and count comments, and print the viewer reactions") { sources };
        SourceOptions.AddTo(command);
        ReportingOptions.AddTo(command);
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
            MineAsync(session, session.Parse.GetRequiredValue(sources), cancellationToken)));
        return command;
    }

    private static async Task<int> MineAsync(Session session, string[] sources, CancellationToken cancellationToken)
    {
        var run = new MiningRun(session.Store, session.LoadModel(), session.Progress);
        return await EachSource.RunAsync(session, sources, async source =>
        {
            var reporting = new Reporting(session, session.Host.Time.GetUtcNow());
            var result = await run.ExecuteAsync(source, ReportingOptions.Counting(session.Parse), cancellationToken);
            IntakeNotes.Say(session, result.Intake!);
            return reporting.Show(result, Reporting.OutFolder(session, result, isOneOfSeveral: sources.Length > 1));
        });
    }
}
