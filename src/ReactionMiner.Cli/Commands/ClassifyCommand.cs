using System.CommandLine;
using ReactionMiner.Cli.Options;
using ReactionMiner.Mining.Filtering;

namespace ReactionMiner.Cli.Commands;

/// <summary>The filter: rows in, the same rows with predictions out.</summary>
internal static class ClassifyCommand
{
    private static readonly Option<string?> Text = new("--text")
    {
        Description = "The column with the comment: its name, or its number counted from 1",
        HelpName = "COLUMN",
    };

    private static readonly Option<bool> NoHeader = new("--no-header")
    {
        Description = "The first CSV row is a comment already, as in the later parts of a split file",
    };

    private static readonly Option<string> Prefix = new("--prefix")
    {
        Description = "Put this before the names of the added columns",
        HelpName = "NAME",
        DefaultValueFactory = _ => "",
    };

    private static readonly Option<bool> Probabilities = new("--probabilities")
    {
        Description = "Add each theme's probability as a column p_THEME",
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Say why: of each theme given, the words whose removal changes its probability most, and the labelled example most like the comment; slower by the number of words",
    };

    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "CSV or JSON lines; standard input when left out or -",
            DefaultValueFactory = _ => "-",
        }.WithoutOptions();
        var command = new Command("classify", "A filter: CSV or JSON lines in, the same rows with themes, sentiment, language and spam out")
        {
            file, Text, NoHeader, Prefix, Probabilities, Explain,
        };
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
        {
            var name = session.Parse.GetRequiredValue(file);
            using var input = Open(session, name);
            // Not disposed, since that would close standard output; the filter flushes it.
            var output = new BufferedStream(host.StandardOutput, 1 << 16);
            var (classifier, explainer) = session.Parse.GetValue(Explain) ? session.LoadExplainingModel() : (session.LoadModel(), null);
            if (!session.Settings.NamesModel)
            {
                session.Say($"note: no --model is named, so the themes are the bundled ones, made for the video '{classifier.Model.ThemeSet.Title}'");
            }
            var filter = new ClassifyFilter(classifier, new FilterOptions
            {
                Explainer = explainer,
                TextColumn = session.Parse.GetValue(Text),
                HasHeader = !session.Parse.GetValue(NoHeader),
                Prefix = session.Parse.GetRequiredValue(Prefix),
                WithProbabilities = session.Parse.GetValue(Probabilities),
            });
            var totals = filter.Run(
                input, output, row => session.Complain($"refused {name} {row.Place}: {row.Reason}"), session.Progress, cancellationToken);
            return totals.Refused == 0 ? ExitCode.Done : ExitCode.DoneInPart;
        }));
        return command;
    }

    private static Stream Open(Session session, string name)
    {
        if (string.Equals(name, "-", StringComparison.Ordinal))
        {
            return session.Host.StandardInput;
        }
        try
        {
            return File.OpenRead(NoSuchFileException.Find(session, name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableRowsException($"'{name}' cannot be read: {exception.Message}");
        }
    }
}
