using System.CommandLine;
using System.Text.RegularExpressions;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>The README says what the program does, and nothing else.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(CliRun.Project, "README.md"));

    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_output_shown_first_is_what_the_command_prints()
    {
        var result = await _run.RunAsync("mine", CliRun.Sample);

        var shown = ShownOutput().Match(Readme).Groups["output"].Value;
        Assert.Equal(result.Output.Trim(), shown.Trim());
    }

    [Fact]
    public void Every_command_is_in_the_readme() =>
        Assert.All(App.BuildRoot(_run.Host([], Stream.Null, TextWriter.Null)).Subcommands, command =>
            Assert.Contains($"| `{command.Name}", Readme, StringComparison.Ordinal));

    [Fact]
    public void Every_option_in_the_readme_exists()
    {
        var root = App.BuildRoot(_run.Host([], Stream.Null, TextWriter.Null));
        var known = root.Subcommands.Prepend<Command>(root).SelectMany(command => command.Options).SelectMany(option => option.Aliases.Append(option.Name));

        var named = OptionName().Matches(Readme).Select(match => match.Value).Distinct().Except(ForeignOptions);
        Assert.Empty(named.Except(known));
    }

    // Options of the other programs in the examples.
    private static readonly string[] ForeignOptions = ["--project", "--pipepart", "--block", "--filter"];

    [GeneratedRegex(@"ReadmeTests keeps it true -->\n```\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShownOutput();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+")]
    private static partial Regex OptionName();
}
