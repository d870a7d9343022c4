using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Tests;

public sealed class LabelCommandTests : IDisposable
{
    private const string Labels = "data/bridge/labels/me.csv";
    private readonly CliRun _run = new CliRun().With("REACTIONMINER_MODEL", "llama4-open-source");

    public LabelCommandTests()
    {
        BridgeSet.Write(_run);
        BridgeSet.WriteComments(_run, 30);
        _run.Write("bridge.csv", _run.Read("bridge.csv")
            + "aBridge0001,r1,c1,\"a reply with a very long word: " + new string('x', 90) + " \u001b[2J\u202e and more of it, so that a narrow terminal has to break it more than once\"\n");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Keys_label_comment_after_comment_and_each_answer_is_saved_with_its_place_in_the_sample()
    {
        var result = await LabelAsync("1-2=12+⏎");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("4 comments labelled now; 4 of 30 of the random sample and 4 in all by me, in " + Labels, result.Output, StringComparison.Ordinal);
        var rows = _run.Read(Labels).Trim().Split('\n').Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(["cost|negative|1", "design|neutral|2", "cost;design|positive|3", "||4"], rows.Select(row => $"{row[3]}|{row[4]}|{row[9]}"));
        Assert.All(rows, row => Assert.Equal(("me", "random", "1"), (row[5], row[7], row[8])));
    }

    [Fact]
    public async Task Keys_pressed_before_the_first_comment_is_seen_label_nothing()
    {
        _run.Terminal = new ScriptedTerminal("2=", ahead: "1-1-");
        await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge");

        var row = Assert.Single(_run.Read(Labels).Trim().Split('\n').Skip(1)).Split(',');
        Assert.Equal("design|neutral", $"{row[3]}|{row[4]}");
    }

    [Fact]
    public async Task A_later_run_goes_on_and_undo_skip_and_ctrl_c_do_as_they_say()
    {
        await LabelAsync("1-=");
        var result = await LabelAsync("s2+u=^");

        Assert.True(result.ExitCode == ExitCode.Interrupted, result.ToString());
        var rows = _run.Read(Labels).Trim().Split('\n').Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(["cost|negative|1", "|neutral|2", "|neutral|4"], rows.Select(row => $"{row[3]}|{row[4]}|{row[9]}"));
    }

    [Fact]
    public async Task A_sample_of_which_some_were_skipped_is_not_called_done()
    {
        var terminal = new ScriptedTerminal("1-ss=s=");
        _run.Terminal = terminal;
        var text = await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge", "--sample", "4");
        _run.Terminal = new ScriptedTerminal("sq");
        var json = await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge", "--sample", "4", "--json");
        terminal = new ScriptedTerminal("=");
        _run.Terminal = terminal;
        var last = await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge", "--sample", "4");

        Assert.EndsWith("; 2 skipped of the sample stay open, and the next session offers them again\n", text.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(1, document.RootElement.GetProperty("sample_skipped").GetInt32());
        Assert.Contains(terminal.Screens, screen => screen[0].StartsWith("random sample 2 of 4", StringComparison.Ordinal));
        Assert.DoesNotContain("skipped", last.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_screen_says_how_many_of_the_sample_were_skipped()
    {
        var terminal = new ScriptedTerminal("1-ss=s=");
        _run.Terminal = terminal;
        await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge", "--sample", "4");

        Assert.Contains(terminal.Screens, screen => screen[0].StartsWith("random sample gone through; 2 skipped of the sample stay open", StringComparison.Ordinal));
        Assert.DoesNotContain(terminal.Screens, screen => screen[0].StartsWith("random sample done", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_screen_fits_40_columns_and_shows_nothing_that_drives_a_terminal()
    {
        var terminal = new ScriptedTerminal(string.Concat(Enumerable.Repeat("1  =", 31)), columns: 40, rows: 24);
        _run.Terminal = terminal;
        await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge");

        Assert.Contains(terminal.Screens, screen => screen.Any(line => line.StartsWith("> the toll", StringComparison.Ordinal)));
        Assert.Contains(terminal.Screens, screen => screen.Contains("* 1 What the bridge costs the town"));
        Assert.Contains(terminal.Screens, screen => string.Join(' ', screen).Contains("after 20 more about", StringComparison.Ordinal));
        Assert.All(terminal.Screens, screen => Assert.InRange(screen.Count, 1, 24));
        Assert.All(terminal.Screens.SelectMany(screen => screen), line =>
        {
            Assert.InRange(TerminalText.ColumnsOf(line), 0, 40);
            Assert.DoesNotContain(line, letter => char.IsControl(letter) || letter is '\u202E');
        });
    }

    [Fact]
    public async Task Without_a_terminal_the_error_names_the_csv_way()
    {
        var result = await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("--export FILE", result.Error, StringComparison.Ordinal);
        Assert.Contains("import --labels FILE", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_goes_out_to_a_sheet_and_comes_back_marked()
    {
        var written = await _run.RunAsync("label", "bridge.csv", "--set", "data/bridge", "--export", "sheet.csv", "--sample", "5");
        Assert.True(written.ExitCode == ExitCode.Done, written.ToString());
        var lines = _run.Read("sheet.csv").Trim().Split('\n');
        Assert.Equal("video_id,comment_id,seed,position,context,text,cost: What the bridge costs the town,design: Praise and mockery of the design,none,sentiment", lines[0]);
        Assert.Contains("'sheet-themes.csv' says what each theme means", written.Error, StringComparison.Ordinal);
        Assert.StartsWith("theme,title,give_when,not_when\ncost,What the bridge costs the town,It speaks of money.,It speaks of other towns' money.\n", _run.Read("sheet-themes.csv"), StringComparison.Ordinal);
        _run.Write("marked.csv", string.Join('\n', lines.Take(3).Select((line, row) => row == 0 ? line : line.Replace(",,,,", row == 1 ? ",x,,," : ",,,x,", StringComparison.Ordinal)).Concat(lines.Skip(3))));

        var read = await _run.RunAsync("import", "--labels", "marked.csv", "--set", "data/bridge", "--reader", "ann");

        Assert.True(read.ExitCode == ExitCode.Done, read.ToString());
        Assert.Contains("marked.csv: 5 rows = 2 labels + 3 without a mark + 0 unchanged predictions + 0 refused", read.Output, StringComparison.Ordinal);
        Assert.Equal(2, _run.Read("data/bridge/labels/ann.csv").Split(",random,1,").Length - 1);
    }

    [Fact]
    public async Task Rows_of_another_video_or_of_comments_that_are_gone_are_refused_one_by_one()
    {
        await _run.RunAsync("import", "bridge.csv");
        _run.Write("labels.csv", "video_id,comment_id,themes\naBridge0001,c1,cost\nanother0001,c2,cost\naBridge0001,gone,cost\naBridge0001,c3,tolls\n");

        var result = await _run.RunAsync("import", "--labels", "labels.csv", "--set", "data/bridge", "--video", "aBridge0001");

        Assert.Equal(ExitCode.DoneInPart, result.ExitCode);
        Assert.Contains("refused labels.csv:3: of another video", result.Error, StringComparison.Ordinal);
        Assert.Contains("refused labels.csv:4: comment 'gone' is not stored", result.Error, StringComparison.Ordinal);
        Assert.Contains("'tolls' is no theme of 'bridge'", result.Error, StringComparison.Ordinal);
        Assert.Contains("4 rows = 1 label +", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_of_another_stored_video_is_told_from_one_of_a_comment_that_is_gone()
    {
        _run.Write("other.csv", "video_id,comment_id,text\nanother0001,o1,what a view\n");
        await _run.RunAsync("import", "bridge.csv", "other.csv");
        _run.Write("mine.csv", "comment_id,themes\no1,cost\ngone,cost\n");

        var result = await _run.RunAsync("import", "--labels", "mine.csv", "--set", "data/bridge", "--video", BridgeSet.Video);

        Assert.Equal(ExitCode.DoneInPart, result.ExitCode);
        Assert.Contains("refused mine.csv:2: comment 'o1' is of another stored video, 'another0001'.", result.Error, StringComparison.Ordinal);
        Assert.Contains("refused mine.csv:3: comment 'gone' is not stored (any more)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_says_which_labels_count_for_nothing_and_where_they_lie()
    {
        _run.Write("other.csv", "video_id,comment_id,text\nanother0001,o1,what a view\n");
        await _run.RunAsync("import", "bridge.csv", "other.csv");
        BridgeSet.Label(_run, "ann", Enumerable.Repeat("cost", 33));
        _run.Write(BridgeSet.LabelsOf("ann"), _run.Read(BridgeSet.LabelsOf("ann")).Replace(",c33,", ",o1,", StringComparison.Ordinal));

        var result = await _run.RunAsync("summary", BridgeSet.Video, "--model", "data/bridge");

        Assert.Contains("labels: 1 of the 33 in data/bridge/labels are of other videos", result.Error, StringComparison.Ordinal);
        Assert.Contains("labels: 2 of the 33 in data/bridge/labels are of comments that are not stored (any more)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_kept_apart_from_the_random_sample()
    {
        await LabelAsync("1-");
        var corrected = await _run.RunAsync("label", "aBridge0001", "--set", "data/bridge", "--wrong", "c7", "--as", "design");

        Assert.True(corrected.ExitCode == ExitCode.Done, corrected.ToString());
        Assert.Contains(",design,,me,2026-11-26T12:", _run.Read(Labels), StringComparison.Ordinal);
        Assert.Contains(",correction,,,c7,cost;design\n", _run.Read(Labels), StringComparison.Ordinal);

        var missing = await _run.RunAsync("label", "aBridge0001", "--set", "data/bridge", "--wrong", "c99", "--as", "none");
        Assert.Equal(ExitCode.Failed, missing.ExitCode);
        Assert.Contains("No comment 'c99' is stored for this video.", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_of_the_sample_decide_the_counts_of_the_next_summary()
    {
        await _run.RunAsync("mine", CliRun.Sample, "--quiet");
        _run.Terminal = new ScriptedTerminal(string.Concat(Enumerable.Repeat("=", 30)));
        using var listed = JsonDocument.Parse((await _run.RunAsync("videos", "--json")).Output);
        var video = listed.RootElement[0].GetProperty("video_id").GetString()!;
        await _run.RunAsync("label", video, "--quiet");

        var result = await _run.RunAsync("summary", video, "--json", "--quiet");

        using var summary = JsonDocument.Parse(result.Output);
        Assert.All(summary.RootElement.GetProperty("themes").EnumerateArray(), theme =>
        {
            Assert.Equal("random-sample", theme.GetProperty("estimator").GetString());
            Assert.InRange(theme.GetProperty("share_high").GetDouble(), 0.05, 0.15);
        });
    }

    private Task<CliResult> LabelAsync(string keys, params string[] options)
    {
        _run.Terminal = new ScriptedTerminal(keys);
        return _run.RunAsync(["label", "bridge.csv", "--set", "data/bridge", "--sample", "30", .. options]);
    }
}
