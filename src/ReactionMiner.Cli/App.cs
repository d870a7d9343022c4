using System.CommandLine;
using System.CommandLine.Parsing;
using ReactionMiner.Cli.Commands;
using ReactionMiner.Cli.Options;
using ReactionMiner.Reports;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli;

/// <summary>Parses the command line, runs one command, and turns the way it ended into an exit code.</summary>
public static class App
{
    // After an interrupt a command may finish the step it is at; a longer one is left as it is, which loses nothing stored.
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(5);

    // What the parser makes of a termination signal after that time.
    private const int Terminated = 143;

    public static async Task<int> RunAsync(string[] arguments, CliHost host)
    {
        var root = BuildRoot(host);
        // An @handle is a channel here, not a file of more arguments; -q7… is a video's id, not -q and more letters.
        var parse = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (Errors(parse, root).ToList() is { Count: > 0 } errors)
        {
            foreach (var error in errors)
            {
                await SayAsync(host, $"error: {error}");
            }
            var command = string.Join(' ', Path(parse.CommandResult).Reverse());
            await host.Error.WriteLineAsync($"'{command} --help' lists what can be given.");
            return ExitCode.Usage;
        }
        try
        {
            using var text = new Utf8Output(host.StandardOutput);
            var end = await parse.InvokeAsync(new InvocationConfiguration
            {
                Output = text,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = LongestStep,
            });
            return end is ExitCode.Interrupted or Terminated ? await SayInterruptedAsync(host) : end;
        }
        catch (OperationCanceledException)
        {
            return await SayInterruptedAsync(host);
        }
        catch (Exception stop) when (stop is QuotaExhaustedException or BudgetSpentException)
        {
            await SayAsync(host, $"stopped: {stop.Message}");
            return ExitCode.DoneInPart;
        }
        catch (UsageException exception)
        {
            await SayAsync(host, $"error: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (IOException exception)
        {
            await SayAsync(host, $"error: the result could not be written: {exception.Message}");
            return ExitCode.Failed;
        }
        catch (UnauthorizedAccessException exception)
        {
            await SayAsync(host, $"error: {exception.Message} Ask for the right to it, or name another place.");
            return ExitCode.Failed;
        }
        catch (MiningException exception)
        {
            await SayAsync(host, $"error: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    // What strangers wrote may be named in it.
    private static Task SayAsync(CliHost host, string message) => host.Error.WriteLineAsync(TerminalText.CleanLines(message));

    private static async Task<int> SayInterruptedAsync(CliHost host)
    {
        await host.Error.WriteLineAsync("interrupted: what was stored until now stays stored. Give the same command again to go on.");
        return ExitCode.Interrupted;
    }

    /// <summary>All commands and options.</summary>
    public static RootCommand BuildRoot(CliHost host)
    {
        var root = new RootCommand("Tells what the viewers of a video are saying: themes, how many comments carry each, and how sure that is.");
        CommonOptions.AddTo(root);
        root.Subcommands.Add(MineCommand.Create(host));
        root.Subcommands.Add(FetchCommand.Create(host));
        root.Subcommands.Add(ImportCommand.Create(host));
        root.Subcommands.Add(ClassifyCommand.Create(host));
        root.Subcommands.Add(SummaryCommand.CreateSummary(host));
        root.Subcommands.Add(SummaryCommand.CreateExport(host));
        root.Subcommands.Add(CompareCommand.Create(host));
        root.Subcommands.Add(VideosCommand.Create(host));
        root.Subcommands.Add(DiscoverCommand.Create(host));
        root.Subcommands.Add(ThemesCommand.Create(host));
        root.Subcommands.Add(LabelCommand.Create(host));
        root.Subcommands.Add(AgreementCommand.Create(host));
        root.Subcommands.Add(TrainCommand.Create(host));
        root.Subcommands.Add(EvaluateCommand.Create(host));
        root.Subcommands.Add(DoctorCommand.Create(host));
        return root;
    }

    private static IEnumerable<string> Errors(ParseResult parse, RootCommand root)
    {
        if (parse.CommandResult.Command == root && parse.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            var guesses = Mistyped.Guess(word, root.Subcommands.Select(command => command.Name));
            return [$"'{word}' is no command.{(guesses.Count == 0 ? "" : $" Did you mean {string.Join(" or ", guesses)}?")}"];
        }
        return parse.Errors.Select(error => error.Message).Concat(parse.CommandResult.Children.OfType<OptionResult>()
            .Where(option => option.Tokens.Any(token => token.Value.Length == 0))
            .Select(option => $"{option.Option.Name} is empty; is a variable of the shell unset?"));
    }

    private static IEnumerable<string> Path(CommandResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult command)
            {
                yield return command.Command.Name;
            }
        }
    }
}
