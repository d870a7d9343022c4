using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

public sealed class MineCommandTests : IDisposable
{
    private static readonly string[] Files =
        ["codebook.csv", "comments.csv", "datadict.md", "manifest.json", "report.html", "summary.json", "summary.md", "summary.schema.json", "themes.csv"];

    private readonly CliRun _run = new CliRun().With("REACTIONMINER_MODEL", "llama4-open-source");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_sample_prints_ten_reactions_and_writes_the_files()
    {
        var result = await _run.RunAsync("mine", CliRun.Sample);

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.StartsWith("Viewer Reactions for Llama 4 is NOT Open Source!\n522 comments (297 threads, 225 replies)", result.Output, StringComparison.Ordinal);
        Assert.Contains("10  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("none of these themes", result.Output, StringComparison.Ordinal);
        Assert.Contains("macro-F1", result.Output, StringComparison.Ordinal);
        Assert.Equal(Files, Directory.GetFiles(Report("llama4-demo")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_summary_agrees_with_its_published_schema()
    {
        await _run.RunAsync("mine", CliRun.Sample);

        var schema = JsonSchema.FromText(_run.Read("reactions/llama4-demo/summary.schema.json"));
        using var summary = JsonDocument.Parse(_run.Read("reactions/llama4-demo/summary.json"));
        Assert.True(schema.Evaluate(summary.RootElement).IsValid);
    }

    [Fact]
    public async Task The_same_command_again_writes_the_same_bytes_and_stores_nothing_twice()
    {
        await _run.RunAsync("mine", CliRun.Sample);
        var first = Files.Where(name => name != "manifest.json").ToDictionary(name => name, name => _run.Read("reactions/llama4-demo/" + name));

        var again = await _run.RunAsync("mine", CliRun.Sample);

        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.All(first, file => Assert.Equal(file.Value, _run.Read("reactions/llama4-demo/" + file.Key)));
        using var manifest = JsonDocument.Parse(_run.Read("reactions/llama4-demo/manifest.json"));
        var rows = manifest.RootElement.GetProperty("rows");
        Assert.Equal((522, 0, 522, 0), (Number(rows, "read"), Number(rows, "stored"), Number(rows, "already_there"), Number(rows, "refused")));
    }

    [Fact]
    public async Task Of_several_sources_each_is_a_line_of_json()
    {
        _run.Write("a.csv", "video_id,comment_id,text\ndQw4w9WgXcQ,a,What a nice day\n");
        _run.Write("b.csv", "video_id,comment_id,text\naaaaaaaaaa1,b,What a day\n");

        var result = await _run.RunAsync("mine", "a.csv", "b.csv", "--json", "--model", "llama4-open-source");

        var videos = result.Output.TrimEnd('\n').Split('\n').Select(line => (string?)JsonNode.Parse(line)!["videos"]![0]!["video_id"]);
        Assert.Equal(["dQw4w9WgXcQ", "aaaaaaaaaa1"], videos);
    }

    [Fact]
    public async Task Json_on_standard_output_is_the_summary_file()
    {
        var result = await _run.RunAsync("mine", CliRun.Sample, "--json", "--quiet");

        Assert.Equal(_run.Read("reactions/llama4-demo/summary.json"), result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task Listed_order_shows_the_themes_as_the_theme_set_has_them()
    {
        var result = await _run.RunAsync("mine", CliRun.Sample, "--order", "listed", "--examples", "1", "--explain");

        Assert.Contains("\n 1  Open weights are not truly open source", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n10  Speculation on government involvement", result.Output, StringComparison.Ordinal);
        Assert.Contains("“", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_comment_is_a_row_of_comments_csv_and_authors_go_by_pseudonyms()
    {
        await _run.RunAsync("mine", CliRun.Sample, "--excel");

        var csv = _run.Read("reactions/llama4-demo/comments.csv");
        Assert.StartsWith("video_id,comment_id,thread_id,parent_id,author,published_at", csv, StringComparison.Ordinal);
        Assert.Equal(0xEF, File.ReadAllBytes(Path.Combine(Report("llama4-demo"), "comments.csv"))[0]);
        Assert.DoesNotContain(",@", csv, StringComparison.Ordinal);
        Assert.Contains(",author-", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_file_is_done_in_part_and_does_not_replace_a_whole_one()
    {
        var whole = await File.ReadAllTextAsync(Path.Combine(CliRun.Sample, "commentThreads.json"));
        _run.Write("threads.json", whole);
        var first = await _run.RunAsync("mine", "threads.json");
        var published = _run.Read("reactions/llama4-demo/summary.json");
        _run.Write("threads.json", whole[..(whole.Length / 2)]);

        var second = await _run.RunAsync("mine", "threads.json");

        Assert.Equal(ExitCode.Done, first.ExitCode);
        Assert.True(second.ExitCode == ExitCode.DoneInPart, second.ToString());
        Assert.Contains("Kept the reports", second.Error, StringComparison.Ordinal);
        Assert.Equal(published, _run.Read("reactions/llama4-demo/summary.json"));

        var forced = await _run.RunAsync("mine", "threads.json", "--force");

        Assert.Equal(ExitCode.DoneInPart, forced.ExitCode);
        Assert.NotEqual(published, _run.Read("reactions/llama4-demo/summary.json"));
    }

    [Fact]
    public async Task Rows_left_out_are_told_on_standard_error_beside_the_exit_code_and_again_by_a_summary()
    {
        _run.Write("rows.csv", "comment_id,video_id,text,likes\na,abcdefghijk,one,1\nb,abcdefghijk,,2\nc,abcdefghijk\nd,abcdefghijk,two \0 words\n");

        var mined = await _run.RunAsync("mine", "rows.csv", "--quiet");
        var summary = await _run.RunAsync("summary", "rows.csv");
        var export = await _run.RunAsync("export", "rows.csv", "--out", "again");
        var import = await _run.RunAsync("import", "rows.csv");

        const string Line = "done in part, exit code 3: 1 row missing, unreadable among the 4 of";
        Assert.Equal((ExitCode.DoneInPart, ExitCode.DoneInPart, ExitCode.DoneInPart), (mined.ExitCode, summary.ExitCode, export.ExitCode));
        Assert.All([mined, summary, export], result => Assert.Contains(Line, result.Error, StringComparison.Ordinal));
        Assert.Contains("rows.csv:4", _run.Read("again/manifest.json"), StringComparison.Ordinal);
        Assert.Contains("1 row has fewer values than the header names", import.Error, StringComparison.Ordinal);
        Assert.Contains("1 text holds the character NUL", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_without_text_are_listed_and_nothing_is_missing_for_them()
    {
        _run.Write("rows.csv", "comment_id,video_id,text\n" + string.Concat(Enumerable.Range(1, 20).Select(number => $"c{number},abcdefghijk,the weights {number} are open source\n")) + "x,abcdefghijk,\ny,abcdefghijk,\"  \"\n");

        var results = new[]
        {
            await _run.RunAsync("mine", "rows.csv", "--model", "llama4-open-source"),
            await _run.RunAsync("discover", "rows.csv"),
            await _run.RunAsync("label", "rows.csv", "--model", "llama4-open-source", "--export", "sheet.csv"),
            await _run.RunAsync("import", "rows.csv"),
        };
        var summary = await _run.RunAsync("summary", "rows.csv", "--json");

        Assert.All(results, result =>
        {
            Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
            Assert.Single(result.Error.Split('\n'), line => line.EndsWith("rows.csv:22, 23", StringComparison.Ordinal));
        });
        Assert.Equal(ExitCode.Done, summary.ExitCode);
        Assert.Contains("\"is_complete\": true", summary.Output, StringComparison.Ordinal);
        Assert.Contains("rows.csv:22", _run.Read("reactions/abcdefghijk/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_make_label_end_in_part_as_mine_and_discover_do()
    {
        _run.Write("rows.csv", "comment_id,video_id,text\n" + string.Concat(Enumerable.Range(1, 20).Select(number => $"c{number},abcdefghijk,the weights {number} are open source\n")) + "x,abcdefghijk\n");

        var results = new[]
        {
            await _run.RunAsync("mine", "rows.csv", "--model", "llama4-open-source"),
            await _run.RunAsync("discover", "rows.csv"),
            await _run.RunAsync("label", "rows.csv", "--model", "llama4-open-source", "--export", "sheet.csv"),
            await _run.RunAsync("import", "rows.csv"),
        };

        Assert.All(results, result =>
        {
            Assert.True(result.ExitCode == ExitCode.DoneInPart, result.ToString());
            Assert.Contains("done in part, exit code 3: 1 row missing, unreadable among the 21 of", result.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Standard_input_is_a_source_like_any_other()
    {
        var result = await _run.RunWithInputAsync(
            "text,likes\nthe weights are not open source,3\n"u8.ToArray(), "mine", "-", "--video", "https://youtu.be/abcdefghijk");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.StartsWith("Viewer Reactions for abcdefghijk\n1 comments", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_source_of_several_does_not_keep_the_others_from_their_turn()
    {
        var result = await _run.RunAsync("mine", "missing.csv", CliRun.Sample, "--out", "all");

        Assert.Equal(ExitCode.DoneInPart, result.ExitCode);
        Assert.Contains("missing.csv", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_run.Folder, "all", "llama4-demo", "summary.json")));
    }

    [Fact]
    public async Task An_unrelated_video_is_said_to_be_about_something_else()
    {
        _run.Write("cats.csv", "text\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"what a lovely cat number {i} on the sofa\n")));

        var result = await _run.RunAsync("mine", "cats.csv");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains("none of these themes", result.Output, StringComparison.Ordinal);
        Assert.Contains("something else", result.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("parquet")]
    public async Task The_tables_come_in_another_form_when_asked(string form)
    {
        _run.Write("c.csv", "comment_id,text\na,weights are not source\n");
        await _run.RunAsync("import", "c.csv", "--video", "abcdefghijk");

        var result = await _run.RunAsync("export", "abcdefghijk", "--out", "out", "--" + form, "--model", "llama4-open-source-linear");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.All(["comments", "themes", "codebook"], table => Assert.True(File.Exists(Path.Combine(_run.Folder, "out", $"{table}.{form}")), table));
        Assert.Equal("true", (string?)JsonNode.Parse(_run.Read("out/manifest.json"))!["options"]![form]);
    }

    [Fact]
    public async Task Summary_and_export_give_the_same_again_from_the_store()
    {
        var mined = await _run.RunAsync("mine", CliRun.Sample);
        var published = _run.Read("reactions/llama4-demo/themes.csv");

        var summary = await _run.RunAsync("summary", "llama4-demo");
        var export = await _run.RunAsync("export", "https://youtu.be/llama4-demo", "--out", "again");

        Assert.Equal(mined.Output, summary.Output);
        Assert.Equal(ExitCode.Done, export.ExitCode);
        Assert.Equal(published, _run.Read("again/themes.csv"));
    }

    [Fact]
    public async Task A_video_that_is_not_stored_is_said_to_be_missing()
    {
        _run.Write("c.csv", "comment_id,text\na,one\n");
        await _run.RunAsync("import", "c.csv");

        var result = await _run.RunAsync("summary", "abcdefghijk");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("No comments are stored for 'abcdefghijk'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_in_a_folder_makes_the_run_one_in_part()
    {
        _run.Write("folder/good.csv", "comment_id,video_id,text\na,abcdefghijk,one\n");
        _run.Write("folder/bad.zip", [0x50, 0x4B, 3, 4, 1, 2, 3]);

        var result = await _run.RunAsync("mine", "folder");

        Assert.True(result.ExitCode == ExitCode.DoneInPart, result.ToString());
        Assert.Contains("bad.zip", _run.Read("reactions/abcdefghijk/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complete_run_with_less_than_half_the_comments_does_not_replace_a_larger_one()
    {
        string Rows(int count) => "comment_id,text\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"c{i},comment {i} on something\n"));
        _run.Write("c.csv", Rows(100));
        await _run.RunAsync("mine", "c.csv", "--store", "a.db");
        _run.Write("c.csv", Rows(20));

        var result = await _run.RunAsync("mine", "c.csv", "--store", "b.db");

        Assert.Contains("Kept the reports", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_argument_does_not_mean_the_whole_folder(string source)
    {
        var result = await _run.RunAsync("mine", source);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
    }

    [Fact]
    public async Task A_budget_that_means_nothing_is_refused_for_files_too()
    {
        var result = await _run.RunAsync("mine", CliRun.Sample, "--budget", "abc");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
    }

    [Fact]
    public async Task A_file_with_a_header_only_is_said_to_be_empty()
    {
        _run.Write("c.csv", "comment_id,text\n");

        var result = await _run.RunAsync("mine", "c.csv");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("no comments", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_only_read_make_no_store()
    {
        var result = await _run.RunAsync("videos", "--store", "typo.db");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("There is no store", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, "typo.db")));
    }

    private string Report(string name) => Path.Combine(_run.Folder, "reactions", name);

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
