using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>What <c>import --labels</c> takes for labels, and what it must not.</summary>
public sealed class LabelIntakeTests : IDisposable
{
    private const string Header = "video_id,comment_id,text,cost: What it costs,design: The design,none,sentiment";
    private static readonly string AnnsFile = BridgeSet.LabelsOf("ann");

    private readonly CliRun _run = new();

    public LabelIntakeTests()
    {
        BridgeSet.Write(_run);
        BridgeSet.WriteComments(_run, 40);
    }

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("tolls: Tolls and fees", "tolls: Tolls and fees")]
    [InlineData(": Tolls and fees", ": Tolls and fees")]
    [InlineData("tolls", "tolls")]
    [InlineData("", "column 8, which has no name")]
    public async Task Marks_in_a_column_of_no_theme_are_not_dropped_but_refused_with_the_whole_file(string header, string named)
    {
        var result = await ImportAsync($"{Header},{header}", Row(1, "x,,,,"), Row(2, ",x,,,x"), Row(3, ",,x,,"));

        Assert.True(result.ExitCode == ExitCode.Failed, result.ToString());
        Assert.Contains($"sheet.csv:1: {named}: rows are marked there, and no theme of 'bridge' has such an id", result.Error, StringComparison.Ordinal);
        Assert.Contains("Put the theme back into themes.yaml, head the column with a theme's id, or take the column out; if the sheet is of another set, name that one.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, AnnsFile)));
    }

    [Fact]
    public async Task A_theme_renamed_after_the_sheet_was_written_keeps_the_sheet_from_being_read()
    {
        await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "exported.csv", "--sample", "3");
        _run.Write("marked.csv", _run.Read("exported.csv").Replace(",,,,", ",,x,,", StringComparison.Ordinal));
        _run.Write($"{BridgeSet.Folder}/themes.yaml", _run.Read($"{BridgeSet.Folder}/themes.yaml").Replace("id: design", "id: looks", StringComparison.Ordinal));

        var result = await _run.RunAsync("import", "--labels", "marked.csv", "--set", BridgeSet.Folder, "--reader", "ann");

        Assert.Contains("marked.csv:1: design: Praise and mockery of the design: rows are marked there", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, AnnsFile)));
    }

    [Theory]
    [InlineData("author", "x")]
    [InlineData("likes", "1")]
    [InlineData("is_reply", "true")]
    [InlineData("Notes", "yes")]
    [InlineData("ben says", "x")]
    [InlineData("tolls: Tolls and fees", "no")]
    [InlineData("tolls: Tolls and fees", "")]
    [InlineData("remark", "yes, the toll")]
    public async Task A_column_that_holds_no_marks_or_is_known_for_something_else_costs_no_label(string header, string cell)
    {
        var result = await ImportAsync($"{Header},{header}", Row(1, $"x,,,,\"{cell}\""), Row(2, $",x,,,\"{cell}\""));

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("2 rows = 2 labels + 0 without a mark + 0 unchanged predictions + 0 refused", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_columns_of_one_name_both_are_read()
    {
        await ImportAsync("video_id,comment_id,text,cost,design,cost,none,None", Row(1, ",,x,,"), Row(2, ",,,,x"));

        Assert.Equal(["cost", ""], Themes());
    }

    [Fact]
    public async Task A_theme_without_a_column_is_told_since_nobody_was_asked_about_it()
    {
        var result = await ImportAsync("video_id,comment_id,text,design,none", Row(1, "x,"), Row(2, ",x"));

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("note: sheet.csv has no column for cost: nobody was asked about that theme there", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_of_other_themes_says_how_to_name_their_set()
    {
        var result = await ImportAsync("video_id,comment_id,text,gifts: Gifts,none", Row(1, "x,"), Row(2, ",x"));

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("neither a column 'themes' nor one named like a theme of 'bridge'", result.Error, StringComparison.Ordinal);
        Assert.Contains("name their set: with --set DIR", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, AnnsFile)));
    }

    [Theory]
    [InlineData("x", "it has 4 cells where the header names 7: the row was cut, or written in half.")]
    [InlineData("x,,", "it has 6 cells where the header names 7: the row was cut")]
    [InlineData("x,,,,", "it has 8 cells where the header names 7: a quote is missing around a cell")]
    [InlineData("\"x,,,", "a quote opened in this row is never closed")]
    public async Task A_row_written_in_half_is_refused_with_its_line_and_the_others_stand(string cells, string said)
    {
        var result = await ImportAsync(Header, Row(1, ",x,,"), Row(2, "x,,,positive"), Row(3, ",,x,"), Row(4, cells));

        Assert.True(result.ExitCode == ExitCode.DoneInPart, result.ToString());
        Assert.Contains($"refused sheet.csv:5: {said}", result.Error, StringComparison.Ordinal);
        Assert.Contains("4 rows = 3 labels + 0 without a mark + 0 unchanged predictions + 1 refused", result.Output, StringComparison.Ordinal);
        Assert.Equal(["design", "cost", ""], Themes());
    }

    [Fact]
    public async Task A_last_row_that_ends_with_the_file_is_refused_too_where_the_themes_are_ids()
    {
        var result = await ImportAsync("video_id,comment_id,text,themes,sentiment", Row(1, "cost;design,"), Row(2, "cost;design,neutral"), Row(3, "cost"));

        Assert.Equal(ExitCode.DoneInPart, result.ExitCode);
        Assert.Contains("refused sheet.csv:4: it has 4 cells where the header names 5", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_cells_that_a_spreadsheet_left_off_for_sixteen_rows_at_a_time_make_no_row_broken()
    {
        // The first block is the header and 15 rows; in the second and third nobody gave a tone, or found a comment without a theme.
        var rows = Enumerable.Range(1, 40).Select(number => Row(number, number < 16 ? "x,,,positive" : number < 32 ? ",x" : "x"));

        var result = await ImportAsync(Header, [.. rows, ""]);

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("40 rows = 40 labels", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_takes_no_row_written_in_half_either()
    {
        _run.Write("sheet.csv", string.Join('\n', Header, Row(1, ",x,,"), Row(2, "x,,,positive"), Row(3, "x")));

        var result = await _run.RunAsync("evaluate", "sheet.csv", "--model", BridgeSet.Folder);

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("sheet.csv:4: it has 4 cells where the header names 7", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_another_import_replaces_are_counted_and_those_that_say_the_same_are_not()
    {
        var first = await ImportAsync(Header, Row(1, "x,,,"), Row(2, "x,,,"), Row(3, "x,,,neutral"), Row(4, ",,,"));
        var second = await ImportAsync(Header, Row(1, "x,,,"), Row(2, ",x,,"), Row(3, "x,,,positive"), Row(4, "x,,,"));
        _run.Write("sheet.csv", string.Join('\n', Header, Row(1, ",,x,"), Row(2, ",x,,")));
        var json = await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder, "--reader", "ann", "--json");

        Assert.DoesNotContain("replaced", first.Output, StringComparison.Ordinal);
        Assert.EndsWith($"in {AnnsFile}; 2 earlier answers of 'ann' were replaced\n", second.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(("ann", 1), (document.RootElement.GetProperty("reader").GetString(), document.RootElement.GetProperty("replaced").GetInt32()));
    }

    [Theory]
    [InlineData(Header + "\n", "sheet.csv: there are no rows in it, so there is nothing to read.")]
    [InlineData("", "sheet.csv: the file is empty.")]
    public async Task A_file_without_rows_says_so(string content, string said)
    {
        await _run.RunAsync("import", "bridge.csv");
        _run.Write("sheet.csv", content);

        var import = await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder);
        var ofVideo = await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder, "--video", BridgeSet.Video);
        var evaluate = await _run.RunAsync("evaluate", "sheet.csv");

        Assert.All([import, ofVideo, evaluate], result =>
        {
            Assert.Equal(ExitCode.Failed, result.ExitCode);
            Assert.Contains(said, result.Error, StringComparison.Ordinal);
        });
    }

    private static string Row(int number, string cells) => $"{BridgeSet.Video},c{number},the toll {number},{cells}";

    /// <summary>Reads a sheet as ann's, of comments that are stored.</summary>
    private async Task<CliResult> ImportAsync(string header, params string[] rows)
    {
        await _run.RunAsync("import", "bridge.csv");
        _run.Write("sheet.csv", string.Join('\n', rows.Prepend(header)));
        return await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder, "--reader", "ann");
    }

    /// <summary>What is stored of each comment.</summary>
    private IEnumerable<string> Themes() => _run.Read(AnnsFile).Trim().Split('\n').Skip(1).Select(line => line.Split(',')[3]);
}
