using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>What people and spreadsheets make of a sheet before it is read as labels.</summary>
public sealed class SheetHabitsTests : IDisposable
{
    private const string Header = "video_id,comment_id,text,cost: What it costs,design: The design,none,sentiment";
    private static readonly string AnnsFile = BridgeSet.LabelsOf("ann");

    private readonly CliRun _run = new();

    public SheetHabitsTests()
    {
        BridgeSet.Write(_run);
        BridgeSet.WriteComments(_run, 40);
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task In_an_edited_comments_csv_a_comment_that_the_model_did_not_read_is_unchanged_until_it_is_given_a_theme()
    {
        _run.Write("bridge.csv", _run.Read("bridge.csv")
            + $"{BridgeSet.Video},d1,,Diese neue Brücke ist viel zu teuer für unsere kleine Stadt und niemand hat uns vorher gefragt\n"
            + $"{BridgeSet.Video},d2,,Warum bauen sie nicht endlich eine Straße durch das Tal und lassen den Fluss in Ruhe\n");
        await _run.RunAsync("import", "bridge.csv");
        var export = await _run.RunAsync("export", "bridge.csv", "--out", "out", "--model", BridgeSet.Folder);
        Assert.True(export.ExitCode == ExitCode.Done, export.ToString());

        var unchanged = await ImportAsync(_run.Read("out/comments.csv"));
        var changed = await ImportAsync(Edited(_run.Read("out/comments.csv"), "d2"));

        Assert.True(unchanged.ExitCode == ExitCode.Done, unchanged.ToString());
        Assert.EndsWith("42 rows = 0 labels + 0 without a mark + 42 unchanged predictions + 0 refused\n", unchanged.Output, StringComparison.Ordinal);
        Assert.True(changed.ExitCode == ExitCode.Done, changed.ToString());
        Assert.Contains("42 rows = 1 label + 0 without a mark + 41 unchanged predictions + 0 refused", changed.Output, StringComparison.Ordinal);
        Assert.Equal(["d2|design||correction"], Stored());
    }

    [Theory]
    [InlineData("tone")]
    [InlineData("Tone")]
    [InlineData("SENTIMENT")]
    public async Task Tones_are_read_from_a_column_tone_as_well(string header)
    {
        var result = await ImportAsync($"video_id,comment_id,text,cost,none,{header}\n{Row(1, "x,,negative")}");

        Assert.DoesNotContain("no tone was read", result.Error, StringComparison.Ordinal);
        Assert.Equal(["c1|cost|negative|chosen"], Stored());
    }

    [Fact]
    public async Task Where_no_column_holds_tones_it_is_said()
    {
        var result = await ImportAsync($"video_id,comment_id,text,cost,design,mood\n{Row(1, "x,,negative")}");

        Assert.Contains("note: sheet.csv has no column sentiment, so no tone was read", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", "20 rows = 20 labels + 0 without a mark + 0 unchanged predictions + 0 refused")]
    [InlineData("", "20 rows = 19 labels + 0 without a mark + 0 unchanged predictions + 1 refused")]
    public async Task A_short_last_row_is_cut_where_the_file_ends_in_it_and_whole_where_its_block_is_short(string end, string said)
    {
        var result = await ImportAsync(Header + "\n" + string.Concat(Enumerable.Range(1, 19).Select(number => Row(number, number < 16 ? "x,,,positive" : "x"))) + Row(20, "x").TrimEnd() + end);

        Assert.Contains(said, result.Output, StringComparison.Ordinal);
        Assert.Equal(end.Length == 0, result.Error.Contains("refused sheet.csv:21: it has 4 cells where the header names 7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_last_row_without_a_line_break_is_whole_where_it_has_all_its_cells()
    {
        var result = await ImportAsync($"{Header}\n{Row(1, "x,,,")}{Row(2, "x,,,").TrimEnd()}");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
    }

    [Fact]
    public async Task Rows_of_empty_cells_are_no_rows()
    {
        var result = await ImportAsync($"{Header}\n{Row(1, "x,,,")},,,,,,\n{Row(2, ",x,,")},, ,,,,\n,,,,,,,,\n,,\n");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("2 rows = 2 labels + 0 without a mark + 0 unchanged predictions + 0 refused", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VIDEO_ID,COMMENT_ID,Text,Cost: What it costs,DESIGN,None,Sentiment")]
    [InlineData("Video ID,Comment ID,Text,What the bridge costs the town,PRAISE AND MOCKERY OF THE DESIGN,none,sentiment")]
    [InlineData("video id,comment id,text, cost : whatever, design ,none,sentiment")]
    public async Task Headers_are_read_whatever_their_case_and_a_theme_by_its_title_too(string header)
    {
        var result = await ImportAsync($"{header}\n{Row(1, "x,,,negative")}{Row(2, ",x,,")}{Row(3, ",,x,")}");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Equal(["c1|cost|negative|chosen", "c2|design||chosen", "c3|||chosen"], Stored());
    }

    [Fact]
    public async Task A_title_that_begins_like_another_themes_id_is_its_own_themes_column()
    {
        _run.Write($"{BridgeSet.Folder}/themes.yaml", _run.Read($"{BridgeSet.Folder}/themes.yaml").Replace("title: Praise and mockery of the design", "title: \"Cost: of the design\"", StringComparison.Ordinal));

        await ImportAsync($"video_id,comment_id,text,Cost,Cost: of the design,sentiment\n{Row(1, ",x,")}{Row(2, "x,,")}");

        Assert.Equal(["c1|design||chosen", "c2|cost||chosen"], Stored());
    }

    [Fact]
    public async Task A_name_that_is_one_themes_id_and_anothers_title_is_neithers_column()
    {
        _run.Write($"{BridgeSet.Folder}/themes.yaml", _run.Read($"{BridgeSet.Folder}/themes.yaml").Replace("title: Praise and mockery of the design", "title: Cost", StringComparison.Ordinal));

        var result = await ImportAsync($"video_id,comment_id,text,design,Cost,sentiment\n{Row(1, ",x,")}");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("Cost: rows are marked there", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_named_like_a_column_that_sheets_have_is_marked_under_its_id_alone()
    {
        _run.Write($"{BridgeSet.Folder}/themes.yaml", _run.Read($"{BridgeSet.Folder}/themes.yaml").Replace("title: Praise and mockery of the design", "title: Likes", StringComparison.Ordinal));

        var result = await ImportAsync($"video_id,comment_id,text,cost,design,Likes,sentiment\n{Row(1, "x,,12,")}");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Equal(["c1|cost||chosen"], Stored());
    }

    [Fact]
    public async Task A_theme_whose_title_ends_like_a_readers_column_is_read()
    {
        var yaml = $"{BridgeSet.Folder}/themes.yaml";
        _run.Write(yaml, _run.Read(yaml).Replace("title: Praise and mockery of the design", "title: What the host says", StringComparison.Ordinal));
        await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "sheet.csv", "--sample", "1");
        Assert.EndsWith(",,,,\n", _run.Read("sheet.csv"), StringComparison.Ordinal);
        _run.Write("filled.csv", _run.Read("sheet.csv")[..^5] + ",,x,,\n");

        var result = await _run.RunAsync("import", "--labels", "filled.csv", "--reader", "ann", "--set", BridgeSet.Folder);

        Assert.Contains("1 row = 1 label", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("|design||random", Assert.Single(Stored()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_predicted_before_the_set_grew_is_nobodys_label()
    {
        await _run.RunAsync("import", "bridge.csv");
        await _run.RunAsync("export", "bridge.csv", "--out", "out", "--model", BridgeSet.Folder);
        _run.Write($"{BridgeSet.Folder}/themes.yaml", _run.Read($"{BridgeSet.Folder}/themes.yaml") + "\n  - id: tolls\n    title: Tolls\n    give_when: It speaks of tolls.\n");

        var result = await _run.RunAsync("import", "--labels", "out/comments.csv", "--reader", "ann", "--set", BridgeSet.Folder);

        Assert.Equal(ExitCode.DoneInPart, result.ExitCode);
        Assert.Contains("p_tolls: the column is missing: this was predicted when the set had other themes", result.Error, StringComparison.Ordinal);
        Assert.Contains("40 rows = 0 labels", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_nobody_filled_in_holds_no_labels_whatever_the_themes_are_called()
    {
        var yaml = $"{BridgeSet.Folder}/themes.yaml";
        _run.Write(yaml, _run.Read(yaml).Replace("id: cost", "id: seed", StringComparison.Ordinal).Replace("id: design", "id: context", StringComparison.Ordinal));
        await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "sheet.csv");

        var result = await _run.RunAsync("import", "--labels", "sheet.csv", "--reader", "ann", "--set", BridgeSet.Folder);

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("40 rows = 0 labels + 40 without a mark", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7,1,1", "c1|cost||random")]
    [InlineData("chosen,-5,-7", null)]
    public async Task What_no_label_file_could_hold_is_not_stored(string cells, string? stored)
    {
        var result = await ImportAsync($"video_id,comment_id,text,cost,design,source,seed,position\n{BridgeSet.Video},c1,the toll 1,x,,{cells}\n");
        var summary = await _run.RunAsync("summary", "bridge.csv", "--model", BridgeSet.Folder);

        Assert.Equal(stored is null ? ExitCode.DoneInPart : ExitCode.Done, result.ExitCode);
        Assert.True(summary.ExitCode == ExitCode.Done, summary.ToString());
        if (stored is not null)
        {
            Assert.Equal([stored], Stored());
        }
    }

    [Fact]
    public async Task Where_every_row_is_refused_no_file_is_named_that_is_not_written()
    {
        var result = await ImportAsync($"{Header}\n{BridgeSet.Video},gone,the toll,x,,,\n");

        Assert.Equal(ExitCode.DoneInPart, result.ExitCode);
        Assert.EndsWith("1 row = 0 labels + 0 without a mark + 0 unchanged predictions + 1 refused\n", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, AnnsFile)));
    }

    [Theory]
    [InlineData("comment_id", "neither a column 'themes' nor one named like a theme of 'bridge'")]
    [InlineData("id", "comment_id: the column is missing")]
    public async Task A_sheet_of_nothing_known_names_a_few_of_its_headers_and_what_heads_a_column(string key, string said)
    {
        var result = await ImportAsync($"{key},video_id,{string.Join(',', Enumerable.Range(1, 29).Select(number => $"topic {number}"))}\nc1,{BridgeSet.Video},{new string(',', 28)}\n");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Contains($"found {key}, video_id, topic 1, topic 2, topic 3, topic 4, topic 5, topic 6, ….", result.Error, StringComparison.Ordinal);
        Assert.Equal(key is "comment_id", result.Error.Contains("A theme's column is headed by its id, here cost, design.", StringComparison.Ordinal));
    }

    /// <summary>A row of <see cref="Header"/>.</summary>
    private static string Row(int number, string cells) => $"{BridgeSet.Video},c{number},the toll {number},{cells}\n";

    /// <summary>Gives a comment the theme design.</summary>
    private static string Edited(string csv, string commentId)
    {
        var lines = csv.Split('\n');
        var themes = Array.IndexOf(lines[0].Trim().Split(','), "themes");
        return string.Join('\n', lines.Select(line => line.Split(',') is var cells && cells.Contains(commentId, StringComparer.Ordinal)
            ? string.Join(',', cells.Select((cell, index) => index == themes ? "design" : cell))
            : line));
    }

    /// <summary>Reads a sheet as ann's, of comments that are stored.</summary>
    private async Task<CliResult> ImportAsync(string sheet)
    {
        await _run.RunAsync("import", "bridge.csv");
        _run.Write("sheet.csv", sheet);
        return await _run.RunAsync("import", "--labels", "sheet.csv", "--set", BridgeSet.Folder, "--reader", "ann");
    }

    /// <summary>Comment, themes, tone and source of what is stored.</summary>
    private IEnumerable<string> Stored() => _run.Read(AnnsFile).Trim().Split('\n').Skip(1)
        .Select(line => line.Split(',')).Select(cells => $"{cells[1]}|{cells[3]}|{cells[4]}|{cells[7]}");
}
