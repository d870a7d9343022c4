using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>What `mine` read can be named again as it was named then.</summary>
public sealed class StoredSourceTests : IDisposable
{
    private readonly CliRun _run = new CliRun().With("REACTIONMINER_MODEL", "llama4-open-source-linear");

    public StoredSourceTests() => _run.Write("many.csv", "comment_id,video_id,text\n" + string.Concat(Enumerable.Range(0, 40).Select(number =>
        $"c{number},{(number % 2 == 0 ? "abcdefghijk" : "-qmnopqrstu")},\"The weights are not open source, take {number}.\"\n")));

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_file_is_summed_up_and_exported_by_the_name_that_mine_took()
    {
        var mined = await _run.RunAsync("mine", "many.csv");
        File.Delete(Path.Combine(_run.Folder, "many.csv"));

        var summary = await _run.RunAsync("summary", "many.csv");
        var export = await _run.RunAsync("export", "many.csv");

        Assert.True(mined.ExitCode == ExitCode.Done, mined.ToString());
        Assert.StartsWith("Viewer Reactions for many.csv (2 videos)", summary.Output, StringComparison.Ordinal);
        Assert.Equal(mined.Output, summary.Output);
        Assert.True(export.ExitCode == ExitCode.Done, export.ToString());
        Assert.Contains("the reports in", export.Error, StringComparison.Ordinal);
        Assert.EndsWith("many.csv", Assert.Single(Directory.GetDirectories(Path.Combine(_run.Folder, "reactions"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_one_side_of_a_comparison()
    {
        await _run.RunAsync("import", "many.csv");

        var compared = await _run.RunAsync("compare", "many.csv", "abcdefghijk");

        Assert.True(compared.ExitCode == ExitCode.Done, compared.ToString());
        Assert.Contains(" A  many.csv (2 videos): 40 comments counted", compared.Output, StringComparison.Ordinal);
        Assert.Contains(" B  abcdefghijk: 20 comments counted", compared.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_many_videos_has_a_name_in_the_list()
    {
        await _run.RunAsync("import", "many.csv");

        var listed = await _run.RunAsync("videos");
        var json = await _run.RunAsync("videos", "--json");

        Assert.Matches("(?m)^ +40  many[.]csv  2 videos in one file$", listed.Output);
        using var videos = JsonDocument.Parse(json.Output);
        Assert.All(videos.RootElement.EnumerateArray(), video => Assert.Equal("many.csv", video.GetProperty("files")[0].GetString()));
    }

    [Fact]
    public async Task A_file_that_was_never_read_is_said_to_be_so()
    {
        _run.Write("other.csv", "text\nhello\n");
        await _run.RunAsync("import", "many.csv");

        var result = await _run.RunAsync("summary", "other.csv");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("No comments of 'other.csv' are in this store", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_begins_like_a_short_option_is_an_id()
    {
        await _run.RunAsync("import", "many.csv");

        var result = await _run.RunAsync("summary", "-qmnopqrstu");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.StartsWith("Viewer Reactions for -qmnopqrstu", result.Output, StringComparison.Ordinal);
    }
}
