using System.Text.Json;
using System.Text.RegularExpressions;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>What becomes of a reader's labels when a sheet is read once more, or the comments have become more.</summary>
public sealed class LabelsReadAgainTests : IDisposable
{
    private static readonly string BensFile = BridgeSet.LabelsOf("ben");

    private readonly CliRun _run = new();

    public LabelsReadAgainTests()
    {
        BridgeSet.Write(_run);
        BridgeSet.WriteComments(_run, 60);
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_sheet_that_lost_its_places_replaces_the_answers_and_keeps_their_places_in_the_random_sample()
    {
        BridgeSet.Label(_run, "ben", Enumerable.Repeat("cost", 30));

        var result = await ImportAsync(30, number => number <= 4 ? ",x,,neutral" : "x,,,neutral");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.EndsWith("; 4 earlier answers of 'ben' were replaced\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("note:", result.Error, StringComparison.Ordinal);
        var rows = _run.Read(BensFile).Trim().Split('\n').Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(Enumerable.Range(1, 30).Select(number => $"c{number}|{(number <= 4 ? "design" : "cost")}|random|1|{number}"), rows.Select(row => $"{row[1]}|{row[3]}|{row[7]}|{row[8]}|{row[9]}"));
    }

    [Fact]
    public async Task Answers_without_a_place_are_told_to_count_for_no_share()
    {
        var result = await ImportAsync(3, _ => "x,,,");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("note: sheet.csv gives no seed and position for 3 answers, so they count for no share", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_new_comments_come_before_the_labelled_ones_it_is_said_how_many_and_a_sheet_holds_them()
    {
        await LabelAsync(40);
        BridgeSet.WriteComments(_run, 160);
        var before = await _run.RunAsync("mine", "bridge.csv", "--model", BridgeSet.Folder);

        var said = new Regex(@"40 comments of this video are labelled at random, and ([0-9]+) that are new or were skipped come before them in the random order\. `label SOURCE --sample ([0-9]+)` asks for those first").Match(Flat(before));
        Assert.True(said.Success, before.ToString());
        var export = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "sheet.csv", "--sample", said.Groups[2].Value);
        var sheet = _run.Read("sheet.csv").Trim().Split('\n');
        _run.Write("filled.csv", string.Join('\n', sheet.Select(line => line.Replace(",,,,", ",x,,,", StringComparison.Ordinal))));
        await _run.RunAsync("import", "--labels", "filled.csv", "--set", BridgeSet.Folder);
        var after = await _run.RunAsync("summary", "bridge.csv");

        Assert.Contains("are labelled, but", Flat(before), StringComparison.Ordinal);
        Assert.DoesNotContain("too few to count by", Flat(before), StringComparison.Ordinal);
        Assert.Equal(said.Groups[1].Value, $"{sheet.Length - 1}");
        Assert.Contains($"Wrote {sheet.Length - 1} comments drawn at random to 'sheet.csv', those of the sample of {said.Groups[2].Value} that 'me' has not labelled yet.", export.Error, StringComparison.Ordinal);
        Assert.Contains($"from {said.Groups[2].Value} comments drawn at random", Flat(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_sample_is_labelled_no_sheet_is_written_and_a_larger_one_is_named()
    {
        await LabelAsync(40);

        var result = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "sheet.csv", "--sample", "40");
        var other = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "bens.csv", "--sample", "40", "--reader", "ben", "--json");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("'me' has labelled all 40 comments of the random sample, so there is none left for a sheet. Draw more of the 60, such as with --sample 60", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, "sheet.csv")));
        using var written = JsonDocument.Parse(other.Output);
        Assert.Equal(40, written.RootElement.GetProperty("comments").GetInt32());
        Assert.Equal("import --labels bens.csv --reader ben --set data/bridge", written.RootElement.GetProperty("read_back").GetString());
    }

    /// <summary>Reads a sheet as ben's that has neither seed nor position.</summary>
    /// <param name="cells">Under cost, design, none and sentiment, by the comment's number.</param>
    private async Task<CliResult> ImportAsync(int count, Func<int, string> cells)
    {
        await _run.RunAsync("import", "bridge.csv");
        _run.Write("sheet.csv", "video_id,comment_id,text,cost,design,none,sentiment\n"
            + string.Concat(Enumerable.Range(1, count).Select(number => $"{BridgeSet.Video},c{number},the toll {number},{cells(number)}\n")));
        return await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder, "--reader", "ben");
    }

    private Task<CliResult> LabelAsync(int count)
    {
        _run.Terminal = new ScriptedTerminal(string.Concat(Enumerable.Repeat("1=", count)) + "q");
        return _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--quiet");
    }

    private static string Flat(CliResult result) => result.Output.ReplaceLineEndings(" ");
}
