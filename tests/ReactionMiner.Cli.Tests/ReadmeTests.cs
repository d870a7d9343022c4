using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>The README says what the program does, and nothing else.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(CliRun.Project, "README.md"));

    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    /// <remarks>Processors round the encoder's sums differently, so that a comment on the edge of a threshold may fall to either side.</remarks>
    [Fact]
    public async Task The_output_shown_first_is_what_the_command_prints()
    {
        var result = await _run.RunAsync("mine", CliRun.Sample);

        var shown = Lines(ShownOutput().Match(Readme).Groups["output"].Value);
        var printed = Lines(result.Output);
        Assert.Equal(shown.Keys.Order(StringComparer.Ordinal), printed.Keys.Order(StringComparer.Ordinal));
        Assert.All(shown, line => Assert.All(line.Value.Zip(printed[line.Key]), pair => Assert.InRange(pair.Second, pair.First - 3, pair.First + 3)));
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

    /// <summary>The figures of each line by its words; a theme's place among the others is no figure.</summary>
    private static Dictionary<string, List<double>> Lines(string text) => text.Trim().Split('\n')
        .Select(line => Place().Replace(line, ""))
        .Where(line => line.Length > 0)
        .ToDictionary(
            line => string.Join(' ', Figure().Replace(ModelVersion().Replace(line, ""), "#").Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            line => Figure().Matches(ModelVersion().Replace(line, "")).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToList(),
            StringComparer.Ordinal);

    // Options of the other programs in the examples.
    private static readonly string[] ForeignOptions = ["--project", "--pipepart", "--block", "--filter"];

    [GeneratedRegex(@"ReadmeTests keeps it true -->\n```\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShownOutput();

    [GeneratedRegex(@"^ ?\d{1,2}  (?=[A-Z])")]
    private static partial Regex Place();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b[0-9a-f]{12}\b")]
    private static partial Regex ModelVersion();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+")]
    private static partial Regex OptionName();
}
