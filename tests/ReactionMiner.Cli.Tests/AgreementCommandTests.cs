using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Tests;

public sealed class AgreementCommandTests : IDisposable
{
    private readonly CliRun _run = new();

    public AgreementCommandTests() => BridgeSet.Write(_run);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Two_readers_of_one_sample_are_compared_by_their_names()
    {
        Label("ann", 40, number => number % 3 == 0 ? "cost" : "");
        Label("ben", 42, number => number % 3 == 0 && number != 9 ? "cost" : "");

        var result = await _run.RunAsync("agreement", "ann", "ben");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("40 comments read by both, 0 by ann only, 2 by ben only", result.Output, StringComparison.Ordinal);
        Assert.Matches("theme +both +ann only +ben only +agreed +kappa +alpha", result.Output);
        Assert.Matches(@"cost +12 +1 +0 +98 % +0\.94 \(0\.[0-9]{2} to 1\.00\)", result.Output);
        Assert.Contains("1 disagreement to settle", result.Output, StringComparison.Ordinal);
        Assert.Contains("c9  ann: cost, neutral; ben: none, neutral", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_of_a_set_that_lies_beside_the_files_are_found_by_their_names()
    {
        Label("ann", 40, number => number % 3 == 0 ? "cost" : "");
        Label("ben", 40, number => number % 3 == 0 ? "cost" : "");
        Directory.Move(Path.Combine(_run.Folder, BridgeSet.Folder), Path.Combine(_run.Folder, "bridge"));

        var result = await _run.RunAsync("agreement", "ann", "ben");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("40 comments read by both", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_few_comments_carry_gets_no_interval_and_no_zero_below_zero()
    {
        Label("ann", 40, number => number == 1 ? "cost" : number == 2 ? "design" : "");
        Label("ben", 40, number => number == 1 ? "cost" : "");

        var result = await _run.RunAsync("agreement", "ann", "ben");
        var json = await _run.RunAsync("agreement", "ann", "ben", "--json");

        Assert.Matches(@"cost +1 +0 +0 +100 % +1\.00 \(too few\) +1\.00 \(too few\)", result.Output);
        Assert.Matches(@"design +0 +1 +0 +98 % +0\.00 \(too few\) +0\.00 \(too few\)", result.Output);
        Assert.Contains("too few: no interval can be drawn", result.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(json.Output);
        Assert.All(report.RootElement.GetProperty("themes").EnumerateArray().Select(theme => theme.GetProperty("kappa")), kappa =>
        {
            Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (kappa.GetProperty("low").ValueKind, kappa.GetProperty("high").ValueKind));
            Assert.Equal("too few", kappa.GetProperty("no_interval").GetString());
            Assert.False(kappa.GetProperty("value").GetRawText().StartsWith("-0", StringComparison.Ordinal) && kappa.GetProperty("value").GetDouble() == 0);
        });
    }

    [Fact]
    public async Task A_reader_whom_nobody_knows_is_named_with_those_who_are_there()
    {
        Label("ann", 3, _ => "cost");
        Label("ben", 3, _ => "cost");

        var file = await _run.RunAsync("agreement", BridgeSet.LabelsOf("ann"), "eve.csv");
        var guessed = await _run.RunAsync("agreement", "ann", "eve");
        var named = await _run.RunAsync("agreement", "ann", "eve", "--set", BridgeSet.Folder);

        Assert.Contains("There is no file or folder 'eve.csv' here.", file.Error, StringComparison.Ordinal);
        Assert.All([guessed, named], result =>
        {
            Assert.Equal(ExitCode.Usage, result.ExitCode);
            Assert.Contains("There are no labels of 'eve'. Labels are there of: ann, ben (in data/bridge).", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("llama4", result.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Where_nobody_has_labels_the_error_says_how_to_make_some()
    {
        var result = await _run.RunAsync("agreement", "ann", "eve");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("`label SOURCE --reader NAME` makes some", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public async Task No_line_is_wider_than_the_terminal(int width)
    {
        _run.Write(BridgeSet.Folder + "/themes.yaml", _run.Read(BridgeSet.Folder + "/themes.yaml").Replace("id: cost", "id: cost-of-the-bridge-and-who-is-to-pay-for-it", StringComparison.Ordinal));
        Label("ann", 30, number => number % 3 == 0 ? "cost-of-the-bridge-and-who-is-to-pay-for-it" : "");
        Label("ben", 30, number => number % 4 == 0 ? "cost-of-the-bridge-and-who-is-to-pay-for-it" : "design");
        _run.Width = width;

        var result = await _run.RunAsync("agreement", "ann", "ben");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(TerminalText.ColumnsOf(line), 0, width));
        Assert.Contains("ann only", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quarrels_go_out_with_what_each_said_in_a_column_of_its_own_and_come_back_settled()
    {
        BridgeSet.WriteComments(_run, 30);
        await _run.RunAsync("mine", "bridge.csv", "--model", BridgeSet.Folder);
        Label("ann", 30, number => number == 7 ? "design" : "cost");
        Label("ben", 30, _ => "cost");
        var before = await _run.RunAsync("summary", "bridge.csv");

        var agreement = await _run.RunAsync("agreement", "ann", "ben", "--export", "settle.csv");
        var sheet = _run.Read("settle.csv").Trim().Split('\n');
        _run.Write("settled.csv", sheet[0] + "\n" + sheet[1].Replace(",,,,", ",x,,,", StringComparison.Ordinal));
        var settled = await _run.RunAsync("import", "--labels", "settled.csv", "--reader", "settled");
        var after = await _run.RunAsync("summary", "bridge.csv");

        Assert.True(agreement.ExitCode == ExitCode.Done, agreement.ToString());
        Assert.StartsWith("video_id,comment_id,seed,position,context,ann says,ben says,text,cost: What", sheet[0], StringComparison.Ordinal);
        Assert.StartsWith("aBridge0001,c7,1,7,,\"design, neutral\",\"cost, neutral\",", sheet[1], StringComparison.Ordinal);
        Assert.Contains("'settle-themes.csv' says what each theme means", agreement.Error, StringComparison.Ordinal);
        Assert.True(settled.ExitCode == ExitCode.Done, settled.ToString());
        Assert.Contains("readers differ on 1 of them, which widens the interval", Flat(before), StringComparison.Ordinal);
        Assert.Contains("'ann' and 'ben' give different themes to 1 of the labelled comments.", Flat(before), StringComparison.Ordinal);
        Assert.Contains("`agreement ann ben` shows where they differ", Flat(before), StringComparison.Ordinal);
        Assert.DoesNotContain("differ", Flat(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_settled_is_no_longer_to_be_settled_and_only_the_rest_is_exported()
    {
        Label("ann", 12, number => number <= 3 ? "design" : "cost");
        Label("ben", 12, _ => "cost");
        Label("settled", 1, _ => "design");

        var some = await _run.RunAsync("agreement", "ann", "ben", "--export", "rest.csv");
        var json = await _run.RunAsync("agreement", "ann", "ben", "--json");
        Label("settled", 3, _ => "cost");
        var all = await _run.RunAsync("agreement", "ann", "ben", "--export", "none.csv");

        Assert.Contains("1 of 3 disagreements settled\n", some.Output, StringComparison.Ordinal);
        Assert.Contains("c1  ann: design, neutral; ben: cost, neutral; settled: design, neutral\n", some.Output, StringComparison.Ordinal);
        Assert.Contains("c2  ann: design, neutral; ben: cost, neutral\n", some.Output, StringComparison.Ordinal);
        Assert.Equal(["c2", "c3"], _run.Read("rest.csv").Trim().Split('\n').Skip(1).Select(line => line.Split(',')[1]));
        using var report = JsonDocument.Parse(json.Output);
        Assert.Equal(1, report.RootElement.GetProperty("settled").GetInt32());
        Assert.Equal([true, false, false], report.RootElement.GetProperty("disagreements").EnumerateArray().Select(pair => pair.GetProperty("is_settled").GetBoolean()));
        Assert.Contains("3 disagreements, all settled\n", all.Output, StringComparison.Ordinal);
        Assert.Contains("No disagreement is left to settle, so 'none.csv' was not written.", all.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, "none.csv")));
    }

    [Fact]
    public async Task Two_sheets_are_compared_without_being_imported()
    {
        Label("ann", 12, _ => "cost");
        _run.Write("ben.csv", "video_id,comment_id,text,cost,design,none\n" + string.Concat(Enumerable.Range(1, 12).Select(number => $"{BridgeSet.Video},c{number},the toll,{(number == 3 ? ",x," : "x,,")}\n")));

        var result = await _run.RunAsync("agreement", BridgeSet.LabelsOf("ann"), "ben.csv");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("12 comments read by both, 0 by ann only, 0 by ben only", result.Output, StringComparison.Ordinal);
        Assert.Contains("c3  ann: cost, neutral; ben: design", result.Output, StringComparison.Ordinal);
    }

    private void Label(string reader, int count, Func<int, string> themes) => BridgeSet.Label(_run, reader, Enumerable.Range(1, count).Select(themes));

    private static string Flat(CliResult result) => result.Output.ReplaceLineEndings(" ");
}
