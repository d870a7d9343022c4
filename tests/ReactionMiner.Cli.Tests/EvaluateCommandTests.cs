using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly CliRun _run = new();

    public EvaluateCommandTests()
    {
        BridgeSet.Write(_run);
        BridgeSet.WriteComments(_run, 30);
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_readers_file_is_held_to_the_theme_set_in_whose_folder_it_lies()
    {
        BridgeSet.Label(_run, "ann", Enumerable.Repeat("cost", 12));

        var result = await _run.RunAsync("evaluate", BridgeSet.LabelsOf("ann"));

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Matches("^12 comments: ann[.]csv\nmodel bridge [^ ]+ [(]described[)]\n", result.Output);
        Assert.Matches("cost +12 ", result.Output);
    }

    [Fact]
    public async Task The_sheet_that_label_wrote_is_read_as_import_reads_it_and_its_video_tells_the_themes()
    {
        await _run.RunAsync("mine", "bridge.csv", "--model", BridgeSet.Folder);
        await _run.RunAsync("label", "bridge.csv", "--export", "sheet.csv", "--sample", "9");
        var sheet = _run.Read("sheet.csv").Trim().Split('\n');
        _run.Write("filled.csv", string.Join('\n', sheet.Select((line, row) => row is > 0 and < 7 ? line[..^3] + "x,,," : line)));

        var import = await _run.RunAsync("import", "--labels", "filled.csv", "--reader", "ann");
        var evaluate = await _run.RunAsync("evaluate", "filled.csv");

        Assert.Contains("9 rows = 6 labels + 3 without a mark", import.Output, StringComparison.Ordinal);
        Assert.True(evaluate.ExitCode == ExitCode.Done, evaluate.ToString());
        Assert.Matches("^6 comments: filled[.]csv\nmodel bridge [^ ]+ [(]described[)]\n", evaluate.Output);
        Assert.Contains("3 rows without a mark left out", evaluate.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Probabilities_that_were_never_measured_are_said_to_be_so_and_shown_in_no_table()
    {
        BridgeSet.Label(_run, "ann", Enumerable.Repeat("cost", 12));

        var text = await _run.RunAsync("evaluate", BridgeSet.LabelsOf("ann"));
        var json = await _run.RunAsync("evaluate", BridgeSet.LabelsOf("ann"), "--json");

        Assert.Contains("probabilities were never measured on labels", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("predicted", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("calibration", text.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(json.Output);
        Assert.False(report.RootElement.GetProperty("probabilities_measured").GetBoolean());
        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("expected_calibration_error").ValueKind);
    }

    [Fact]
    public async Task The_version_of_the_model_measured_is_told_as_text_and_as_json()
    {
        BridgeSet.Label(_run, "ann", Enumerable.Repeat("cost", 12));

        var text = await _run.RunAsync("evaluate", BridgeSet.LabelsOf("ann"));
        var json = await _run.RunAsync("evaluate", BridgeSet.LabelsOf("ann"), "--json");

        using var report = JsonDocument.Parse(json.Output);
        var version = report.RootElement.GetProperty("version").GetString();
        Assert.False(string.IsNullOrEmpty(version));
        Assert.Contains($"\nmodel bridge {version} (described)\n", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Predictions_are_not_taken_for_labels()
    {
        await _run.RunAsync("mine", "bridge.csv", "--model", BridgeSet.Folder, "--out", "out");

        var result = await _run.RunAsync("evaluate", "out/comments.csv");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("predictions", result.Error, StringComparison.Ordinal);
        Assert.Contains("`import --labels` takes those that were changed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_of_nobody_knows_which_themes_are_held_to_the_bundled_ones_and_that_is_said()
    {
        _run.Write("labels.csv", "comment_id,text,themes\na,the toll is high,cost\n");

        var result = await _run.RunAsync("evaluate", "labels.csv");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("--model DIR names others", result.Error, StringComparison.Ordinal);
        Assert.Contains("labels.csv:2: themes: 'cost' is no theme of 'llama4-open-source'", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public async Task No_line_is_wider_than_the_terminal(int width)
    {
        BridgeSet.Label(_run, "ann", Enumerable.Range(1, 40).Select(number => number % 2 == 0 ? "cost" : "cost;design"));
        _run.Width = width;

        var result = await _run.RunAsync("evaluate", BridgeSet.LabelsOf("ann"), "--errors", "2");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(TerminalText.ColumnsOf(line), 0, width));
        Assert.Contains("macro", result.Output, StringComparison.Ordinal);
    }
}
