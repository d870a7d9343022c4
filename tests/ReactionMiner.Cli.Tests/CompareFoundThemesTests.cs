using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>Two videos whose themes were found in each by itself.</summary>
public sealed class CompareFoundThemesTests : IDisposable
{
    private readonly CliRun _run = new();

    public CompareFoundThemesTests()
    {
        _run.Write("phones.csv", DiscoverCommandTests.Section(4));
        _run.Write("my tablets.csv", DiscoverCommandTests.Section(4, "b"));
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Which_themes_each_has_is_said_with_the_commands_that_compare_them()
    {
        await MineBothAsync();

        var result = await _run.RunAsync("compare", "phones.csv", "my tablets.csv");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("phones.csv: those of 'themes/phones.csv'\n  my tablets.csv: those of 'themes/my-tablets.csv'\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("  reactionminer compare phones.csv 'my tablets.csv' --model themes/phones.csv\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("  reactionminer compare phones.csv 'my tablets.csv' --model themes/my-tablets.csv\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("  reactionminer discover phones.csv 'my tablets.csv' --out themes/together\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_was_not_mined_is_said_to_have_no_themes()
    {
        await _run.RunAsync("mine", "phones.csv");
        await _run.RunAsync("import", "my tablets.csv");

        var result = await _run.RunAsync("compare", "phones.csv", "my tablets.csv");

        Assert.Contains("my tablets.csv: no themes for all of its videos yet", result.Error, StringComparison.Ordinal);
        Assert.Contains("--model themes/phones.csv", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Themes_of_one_are_counted_in_both_as_found_with_the_commands_that_measure_them()
    {
        await MineBothAsync();

        var result = await _run.RunAsync("compare", "phones.csv", "my tablets.csv", "--model", "themes/phones.csv", "--out", "compared");
        var csv = await _run.RunAsync("compare", "phones.csv", "my tablets.csv", "--model", "themes/phones.csv", "--csv");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Matches(@"battery.* [4-7] found, \d+ % +[4-7] found, \d+ %\n", result.Output.ToLowerInvariant());
        Assert.Contains("a difference between what was found may be its errors alone", result.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("then compare again:\n  reactionminer label phones.csv\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  reactionminer label 'my tablets.csv' --model themes/phones.csv\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("label &#x27;my tablets.csv&#x27; --model themes/phones.csv", _run.Read("compared/compare.html"), StringComparison.Ordinal);
        Assert.True(csv.Output.Trim().Split('\n').Length > 3, csv.Output);
    }

    [Fact]
    public async Task The_side_that_was_labelled_is_measured_and_the_other_is_told_how_to_be()
    {
        await MineBothAsync();
        await LabelAsync("phones.csv");
        string[] compare = ["compare", "phones.csv", "my tablets.csv", "--model", "themes/phones.csv"];

        var one = await _run.RunAsync(compare);
        var sheet = await LabelAsync("my tablets.csv", "--model", "themes/phones.csv");
        var both = await _run.RunAsync(compare);

        Assert.Contains("import --labels sheet-my-tablets.csv --set themes/phones.csv", sheet.Error, StringComparison.Ordinal);
        Assert.Contains("    A measured: ", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("B measured", one.Output, StringComparison.Ordinal);
        Assert.Contains("Shares of A: from comments that people labelled at random", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("reactionminer label phones.csv", one.Output, StringComparison.Ordinal);
        Assert.Contains("To measure B, ", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("To measure", both.Output, StringComparison.Ordinal);
        Assert.Contains("B - A: ", both.Output, StringComparison.Ordinal);
    }

    private async Task MineBothAsync()
    {
        await _run.RunAsync("mine", "phones.csv");
        await _run.RunAsync("mine", "my tablets.csv");
    }

    /// <summary>Gives every comment of the sample the first theme.</summary>
    private async Task<CliResult> LabelAsync(string file, params string[] options)
    {
        var name = "sheet-" + file.Replace(' ', '-');
        var sheet = await _run.RunAsync(["label", file, "--export", name, .. options]);
        Assert.True(sheet.ExitCode == ExitCode.Done, sheet.ToString());
        _run.Write(name, string.Join('\n', _run.Read(name).Trim().Split('\n').Select((line, row) => row == 0 ? line : Mark(line))));
        var done = await _run.RunAsync(["import", "--labels", name, "--set", "themes/phones.csv"]);
        Assert.True(done.ExitCode == ExitCode.Done, done.ToString());
        return sheet;
    }

    private static string Mark(string row)
    {
        var marked = row.TrimEnd(',') + ",x";
        return marked.PadRight(row.Length + 1, ',');
    }
}
