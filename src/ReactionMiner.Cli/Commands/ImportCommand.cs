using System.CommandLine;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Cli.Options;
using ReactionMiner.Mining;

namespace ReactionMiner.Cli.Commands;

/// <summary>Other tools' files into the store, nothing more.</summary>
internal static class ImportCommand
{
    private static readonly Option<bool> Labels = new("--labels")
    {
        Description = "The files hold labels: an edited comments.csv, a CSV with a column per theme, or Label Studio's JSON",
    };

    public static Command Create(CliHost host)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "A file or folder of comments that another tool wrote, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var command = new Command("import", "Read other tools' comment files into the store") { files };
        SourceOptions.AddTo(command);
        command.Options.Add(Labels);
        command.Options.Add(LabellingOptions.Set);
        command.Options.Add(LabellingOptions.Reader);
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
            EachSource.RunAsync(session, session.Parse.GetRequiredValue(files), async name =>
            {
                if (session.Parse.GetValue(Labels))
                {
                    return LabelIntake.Run(session, name, SourceOptions.Read(session.Parse).Video, cancellationToken);
                }
                var intake = await FileIntake.RunAsync(SourceFiles.Open(session, name), session.Store, session.Progress, cancellationToken);
                IntakeNotes.Say(session, intake);
                IntakeNotes.WriteResult(session, intake);
                return IntakeNotes.EndOf(session, intake);
            })));
        return command;
    }
}
