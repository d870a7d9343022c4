using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>A theme that is added after comments were labelled: nobody was asked about it.</summary>
public sealed class AskedThemesTests : IDisposable
{
    private const string Warning = "Nobody was asked about 'Tolls and fees' when 40 of these comments were labelled";
    private readonly CliRun _run = new();

    public AskedThemesTests()
    {
        BridgeSet.Write(_run);
        BridgeSet.WriteComments(_run, 40);
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task It_has_no_share_until_the_comments_are_labelled_for_it_too()
    {
        await LabelBeforeThereWereTollsAsync();

        var before = await _run.RunAsync("summary", BridgeSet.Video, "--model", BridgeSet.Folder, "--json");
        var text = await _run.RunAsync("summary", BridgeSet.Video, "--model", BridgeSet.Folder);
        var terminal = new ScriptedTerminal("3⏎" + new string('⏎', 39));
        _run.Terminal = terminal;
        var again = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--sample", "40");
        var after = await _run.RunAsync("summary", BridgeSet.Video, "--model", BridgeSet.Folder, "--json");

        Assert.Equal(["random-sample", "random-sample", null], Estimators(before));
        Assert.Contains(Warning, before.Output.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches("Tolls and fees +[0-9]+ +- ", text.Output);
        Assert.Matches("No estimate for [1-3], none: Readers of comments drawn at random were not asked about this", text.Output.ReplaceLineEndings(" "));
        Assert.Contains("40 comments labelled now; 40 of 40 of the random sample", again.Output, StringComparison.Ordinal);
        Assert.Contains("You were not asked about Tolls and fees here; what you answered is marked", string.Join(' ', terminal.Screens[0]), StringComparison.Ordinal);
        Assert.Contains("* 1 What the bridge costs the town", terminal.Screens[0]);
        Assert.StartsWith("cost;tolls|negative", Labels()[0], StringComparison.Ordinal);
        Assert.Equal(["random-sample", "random-sample", "random-sample"], Estimators(after));
        Assert.DoesNotContain("Nobody was asked", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_does_not_compare_it()
    {
        await LabelBeforeThereWereTollsAsync();
        _run.Write("other.csv", _run.Read("bridge.csv").Replace(BridgeSet.Video, "another0001", StringComparison.Ordinal).Replace(",c", ",o", StringComparison.Ordinal));
        await _run.RunAsync("import", "other.csv");

        var result = await _run.RunAsync("compare", "bridge.csv", "other.csv", "--model", BridgeSet.Folder);

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("No comparison of 'Tolls and fees' (side A): Readers of comments drawn at random were not asked about this", result.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_offers_the_comments_again_and_its_column_alone_completes_the_answers()
    {
        await LabelBeforeThereWereTollsAsync();

        var written = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "sheet.csv", "--sample", "40");
        var rows = _run.Read("sheet.csv").Trim().Split('\n').Skip(1).Select(line => line.Split(',')).ToList();
        _run.Write("tolls.csv", "video_id,comment_id,seed,position,tolls,none\n"
            + string.Concat(rows.Select((row, number) => $"{row[0]},{row[1]},{row[2]},{row[3]},{(number < 5 ? "x," : ",x")}\n")));
        var read = await _run.RunAsync("import", "--labels", "tolls.csv", "--set", BridgeSet.Folder);
        var after = await _run.RunAsync("summary", BridgeSet.Video, "--model", BridgeSet.Folder, "--json");

        Assert.Contains("40 of them 'me' labelled without being asked about all themes", written.Error, StringComparison.Ordinal);
        Assert.Equal(("\"cost, negative\"", "", "none, neutral"), (rows[0][5] + "," + rows[0][6], rows[0][8], string.Join(',', rows[39][5..7]).Trim('"')));
        Assert.Contains("note: tolls.csv has no column for cost, design: nobody was asked about those themes there", read.Error, StringComparison.Ordinal);
        Assert.Equal(["cost;tolls|negative", "cost|negative", "|neutral"], new[] { 0, 9, 39 }.Select(row => Labels()[row]));
        Assert.Equal(["random-sample", "random-sample", "random-sample"], Estimators(after));
    }

    [Fact]
    public async Task A_sheet_without_its_column_asked_nobody_about_it()
    {
        AddTolls();
        await _run.RunAsync("import", "bridge.csv");
        _run.Write("sheet.csv", "video_id,comment_id,text,cost,design,none\n"
            + string.Concat(Enumerable.Range(1, 12).Select(number => $"{BridgeSet.Video},c{number},the toll {number},{(number < 7 ? "x,," : ",,x")}\n")));

        var read = await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder, "--reader", "ann");
        await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder, "--reader", "ben");
        var agreement = await _run.RunAsync("agreement", "ann", "ben");
        var evaluate = await _run.RunAsync("evaluate", "sheet.csv", "--model", BridgeSet.Folder);

        Assert.Contains("note: sheet.csv has no column for tolls: nobody was asked about that theme there", read.Error, StringComparison.Ordinal);
        Assert.All(_run.Read(BridgeSet.LabelsOf("ann")).Trim().Split('\n').Skip(1), row => Assert.EndsWith(",cost;design", row, StringComparison.Ordinal));
        Assert.Contains("not asked about tolls: 12 of the 12 comments", agreement.Output, StringComparison.Ordinal);
        Assert.Contains("given by neither: design\n", agreement.Output, StringComparison.Ordinal);
        Assert.Contains("tolls: not scored", evaluate.Output, StringComparison.Ordinal);
        Assert.Matches("cost +6 ", evaluate.Output);
    }

    private static List<string?> Estimators(CliResult summary)
    {
        using var document = JsonDocument.Parse(summary.Output);
        return [.. document.RootElement.GetProperty("themes").EnumerateArray()
            .OrderBy(theme => theme.GetProperty("theme_id").GetString(), StringComparer.Ordinal)
            .Select(theme => theme.TryGetProperty("estimator", out var estimator) ? estimator.GetString() : null)];
    }

    private async Task LabelBeforeThereWereTollsAsync()
    {
        _run.Terminal = new ScriptedTerminal(string.Concat(Enumerable.Repeat("1-", 10)) + new string('=', 30));
        await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--sample", "40");
        _run.Terminal = null;
        AddTolls();
    }

    private void AddTolls() => _run.Write($"{BridgeSet.Folder}/themes.yaml", _run.Read($"{BridgeSet.Folder}/themes.yaml").TrimEnd()
        + "\n  - id: tolls\n    title: Tolls and fees\n    give_when: It speaks of tolls.\n");

    /// <summary>Themes and tone of each label, in the order of the sample.</summary>
    private List<string> Labels() =>
        [.. _run.Read(BridgeSet.LabelsOf("me")).Trim().Split('\n').Skip(1).Select(line => line.Split(',')).Select(row => $"{row[3]}|{row[4]}")];
}
