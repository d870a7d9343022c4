using System.Text;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

public sealed class ClassifyCommandTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Csv_goes_in_and_comes_out_with_columns_added()
    {
        var result = await _run.RunWithInputAsync("id,text\n1,the license forbids commercial use above 700 million users\n"u8.ToArray(), "classify");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.StartsWith(
            "id,text,themes,sentiment,sentiment_probability,language,is_spam\n1,the license forbids commercial use above 700 million users,license-restrictions,",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bundled_themes_are_named_where_nobody_named_others()
    {
        using var run = new CliRun();

        var silent = await run.RunWithInputAsync("text\nhello\n"u8.ToArray(), "classify", "--model", "llama4-open-source-linear");
        var told = await run.RunWithInputAsync("text\nhello\n"u8.ToArray(), "classify");

        Assert.Equal("", silent.Error);
        Assert.Contains("note: no --model is named, so the themes are the bundled ones", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_behind_a_theme_and_an_example_of_it_are_shown_when_asked_for()
    {
        var result = await _run.RunWithInputAsync("text\nthe license forbids commercial use above 700 million users\n"u8.ToArray(), "classify", "--explain");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.StartsWith("text,themes,sentiment,sentiment_probability,language,is_spam,why,nearest_examples\n", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"license-restrictions: \w+ -0\.\d{4}", result.Output);
        Assert.Matches(@"license-restrictions: w\d{4} ", result.Output);
    }

    [Fact]
    public async Task Json_lines_of_a_file_come_out_as_json_lines()
    {
        _run.Write("c.jsonl", "{\"body\":\"hello\"}\n");

        var result = await _run.RunAsync("classify", "c.jsonl", "--text", "body", "--prefix", "rm_", "--probabilities");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.StartsWith("{\"body\":\"hello\",\"rm_themes\":[", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"rm_p_boycott\":", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_of_a_split_file_give_what_the_whole_gives()
    {
        var rows = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i},comment number {i} about weights and licences\n"));
        var whole = await _run.RunWithInputAsync(Encoding.UTF8.GetBytes(rows), "classify", "--no-header", "--text", "2");
        var middle = rows.IndexOf("\n1700,", StringComparison.Ordinal) + 1;

        var first = await _run.RunWithInputAsync(Encoding.UTF8.GetBytes(rows[..middle]), "classify", "--no-header", "--text", "2");
        var second = await _run.RunWithInputAsync(Encoding.UTF8.GetBytes(rows[middle..]), "classify", "--no-header", "--text", "2");

        Assert.Equal(whole.Output, first.Output + second.Output);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named_and_the_end_is_in_part()
    {
        var result = await _run.RunWithInputAsync("{\"text\":\"a\"}\nnot json\n"u8.ToArray(), "classify");

        Assert.Equal(ExitCode.DoneInPart, result.ExitCode);
        Assert.Contains("line 2", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Output.Count(character => character == '\n'));
    }

    [Fact]
    public async Task An_empty_input_and_a_missing_column_fail_with_what_to_pass()
    {
        var empty = await _run.RunWithInputAsync([], "classify");
        var column = await _run.RunWithInputAsync("a,b\n1,2\n"u8.ToArray(), "classify");

        Assert.Equal((ExitCode.Failed, ExitCode.Failed), (empty.ExitCode, column.ExitCode));
        Assert.Contains("the input is empty", empty.Error, StringComparison.Ordinal);
        Assert.Contains("--text", column.Error, StringComparison.Ordinal);
    }
}
