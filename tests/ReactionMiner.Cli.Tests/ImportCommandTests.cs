using System.Text;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>Each kind of bad input gets a message that says what is wrong, the right exit code, and loses nothing stored.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly CliRun _run = new CliRun().With("REACTIONMINER_MODEL", "llama4-open-source");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Rows_refused_for_many_reasons_are_told_in_few_lines()
    {
        _run.Write("first.csv", "comment_id,text\n" + string.Concat(Enumerable.Range(1, 30).Select(number => $"c{number},talk {number}\n")));
        _run.Write("renamed.csv", _run.Read("first.csv") + "c31,talk 31\n");
        await _run.RunAsync("import", "first.csv");

        var result = await _run.RunAsync("import", "renamed.csv");

        Assert.Equal(5, result.Error.Split("refused 1 row (").Length - 1);
        Assert.Contains("refused 25 further rows for other reasons", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_read_are_rows_stored_repeated_and_refused()
    {
        _run.Write("c.csv", "comment_id,text\na,one\nb,two\na,one\nc,\n");

        var result = await _run.RunAsync("import", "c.csv");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("4 rows read = 2 stored + 1 already there (0 of them updated) + 1 refused", result.Output, StringComparison.Ordinal);
        Assert.Contains("refused 1 row (no text): ", result.Error, StringComparison.Ordinal);
        Assert.Contains("c.csv:5", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.csv", "")]
    [InlineData("binary.bin", "\u0001\u0002\u0003\u0000\u0000\u0004\u0005\u0006")]
    [InlineData("unknown.csv", "a,b\n1,2\n")]
    [InlineData("unknown.json", "{\"a\": 1}")]
    public async Task A_file_without_comments_fails_and_is_named(string name, string content)
    {
        _run.Write(name, content);

        var result = await _run.RunAsync("import", name);

        Assert.True(result.ExitCode == ExitCode.Failed, result.ToString());
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_comment_files_fails()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "folder"));

        var result = await _run.RunAsync("import", "folder");

        Assert.True(result.ExitCode == ExitCode.Failed, result.ToString());
        Assert.Contains("folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Truncated_json_keeps_what_came_before_the_break()
    {
        _run.Write("cut.json", """[{"comment_id":"a","text":"one"},{"comment_id":"b","text":"tw""");

        var result = await _run.RunAsync("import", "cut.json");

        Assert.True(result.ExitCode == ExitCode.DoneInPart, result.ToString());
        Assert.Contains("1 stored", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public async Task Other_encodings_are_read(string encoding)
    {
        _run.Write("c.csv", [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("comment_id,text\na,café\n")]);

        var import = await _run.RunAsync("import", "c.csv", "--video", "abcdefghijk");
        await _run.RunAsync("export", "abcdefghijk", "--out", "out");

        Assert.True(import.ExitCode == ExitCode.Done, import.ToString());
        Assert.Contains("café", _run.Read("out/comments.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nul_bytes_lone_surrogates_and_long_comments_are_stored()
    {
        var text = new string('x', 10_000);
        _run.Write("c.jsonl", "{\"comment_id\":\"a\",\"text\":\"nul \\u0000 and \\ud83d alone\"}\n{\"comment_id\":\"b\",\"text\":\"" + text + "\"}\n");

        var import = await _run.RunAsync("import", "c.jsonl", "--video", "abcdefghijk");
        var export = await _run.RunAsync("export", "abcdefghijk", "--out", "out");

        Assert.True(import.ExitCode == ExitCode.Done, import.ToString());
        Assert.True(export.ExitCode == ExitCode.Done, export.ToString());
        Assert.Contains(text, _run.Read("out/comments.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_100_megabytes_is_refused_and_the_next_is_read()
    {
        var head = "{\"comment_id\":\"a\",\"text\":\""u8;
        var file = new byte[100 << 20];
        head.CopyTo(file);
        file.AsSpan(head.Length).Fill((byte)'x');
        _run.Write("c.jsonl", [.. file, .. "\"}\n{\"comment_id\":\"b\",\"text\":\"two\"}\n"u8]);

        var result = await _run.RunAsync("import", "c.jsonl");

        Assert.True(result.ExitCode == ExitCode.DoneInPart, result.ToString());
        Assert.Contains("1 stored", result.Output, StringComparison.Ordinal);
        Assert.Contains("c.jsonl:1", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_stored_is_lost_when_a_later_import_fails()
    {
        _run.Write("good.csv", "comment_id,text\na,one\n");
        _run.Write("bad.bin", [0, 1, 2, 3]);
        await _run.RunAsync("import", "good.csv", "--video", "abcdefghijk");

        await _run.RunAsync("import", "bad.bin", "--video", "abcdefghijk");
        var videos = await _run.RunAsync("videos", "--json");

        Assert.Contains("\"comments\":1", videos.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_left_alone()
    {
        _run.Write("notes.txt", "my notes");
        _run.Write("c.csv", "comment_id,text\na,one\n");

        var result = await _run.RunAsync("import", "c.csv", "--store", "notes.txt");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("not a ReactionMiner store", result.Error, StringComparison.Ordinal);
        Assert.Equal("my notes", _run.Read("notes.txt"));
    }

    [Fact]
    public async Task A_column_is_mapped_by_hand_where_its_name_says_nothing()
    {
        _run.Write("c.csv", "a,b\nx1,what they said\n");

        var result = await _run.RunAsync("import", "c.csv", "--map", "text=b", "--map", "comment_id=a", "--format", "generic", "--json");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("\"stored\":1", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "nonsense")]
    [InlineData("--map", "nonsense=b")]
    [InlineData("--video", "nonsense")]
    [InlineData("--nonsense", "x")]
    public async Task An_option_that_means_nothing_is_a_usage_error(string option, string value)
    {
        _run.Write("c.csv", "comment_id,text\na,one\n");

        var result = await _run.RunAsync("import", "c.csv", option, value);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("nonsense", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }
}
