using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;
using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Cli.Tests;

/// <summary>Whole commands against a local YouTube: the same commands as with a real key.</summary>
public sealed class FetchCommandTests : IAsyncLifetime
{
    private readonly CliRun _run = new CliRun().With("REACTIONMINER_MODEL", "llama4-open-source");
    private StandInYouTube _youtube = null!;

    public async Task InitializeAsync()
    {
        _youtube = await StandInYouTube.StartAsync(new StandInOptions { CommentsPerVideo = 600, Videos = 2 });
        _run.With("REACTIONMINER_YOUTUBE_BASE_URL", _youtube.BaseAddress.ToString()).With("REACTIONMINER_YOUTUBE_API_KEY", _youtube.ApiKey);
    }

    public async Task DisposeAsync()
    {
        await _youtube.DisposeAsync();
        _run.Dispose();
    }

    [Fact]
    public async Task Mining_a_link_fetches_classifies_counts_and_writes_the_files()
    {
        var result = await _run.RunAsync("mine", $"https://youtu.be/{_youtube.Video.Id}?t=3");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.StartsWith("Viewer Reactions for Synthetic video 1", result.Output, StringComparison.Ordinal);
        Assert.Contains("600 comments", result.Output, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(_run.Read($"reactions/{_youtube.Video.Id}/manifest.json"));
        Assert.Equal(_youtube.Journal.Units, manifest.RootElement.GetProperty("quota_units").GetInt32());
    }

    [Fact]
    public async Task A_spent_budget_is_done_in_part_and_the_next_run_goes_on()
    {
        var first = await _run.RunAsync("fetch", _youtube.Video.Id, "--budget", "4");
        var second = await _run.RunAsync("fetch", _youtube.Video.Id);
        var videos = await _run.RunAsync("videos", "--json");

        Assert.True(first.ExitCode == ExitCode.DoneInPart, first.ToString());
        Assert.Contains("--budget", first.Output, StringComparison.Ordinal);
        Assert.True(second.ExitCode == ExitCode.Done, second.ToString());
        Assert.Contains("\"comments\":600", videos.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_larger_than_the_budget_gets_on_from_run_to_run()
    {
        var ends = new List<int>();
        while (ends.Count < 12 && !ends.Contains(ExitCode.Done))
        {
            ends.Add((await _run.RunAsync("fetch", _youtube.Handle, "--budget", "16", "--quiet")).ExitCode);
        }
        var videos = await _run.RunAsync("videos", "--json");

        Assert.All(ends.SkipLast(1), end => Assert.Equal(ExitCode.DoneInPart, end));
        Assert.Equal(2, videos.Output.Split("\"comments\":600").Length - 1);
    }

    [Fact]
    public async Task Mining_without_quota_is_done_in_part_though_an_older_fetch_was_complete()
    {
        await _run.RunAsync("fetch", _youtube.Video.Id);
        _youtube.Faults.Always(Fault.QuotaExceeded);

        var result = await _run.RunAsync("mine", _youtube.Video.Id);

        Assert.True(result.ExitCode == ExitCode.DoneInPart, result.ToString());
        Assert.Contains("quota", result.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("UTC", result.Error, StringComparison.Ordinal);
        Assert.Contains("Incomplete", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fetch_says_beforehand_what_it_will_probably_cost()
    {
        var result = await _run.RunAsync("fetch", _youtube.Video.Id);

        Assert.Contains("a first fetch will take about", result.Error, StringComparison.Ordinal);
        Assert.Contains("comments reported by YouTube", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handle_stands_for_all_videos_of_its_channel()
    {
        var result = await _run.RunAsync("fetch", _youtube.Handle, "--json");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task The_videos_of_a_channel_are_mined_to_a_line_of_json_each()
    {
        var result = await _run.RunAsync("mine", _youtube.Handle, "--json", "--model", "llama4-open-source-linear");

        Assert.All(result.Output.TrimEnd('\n').Split('\n'), line => Assert.Equal("{\"", line[..2]));
        Assert.Equal(2, result.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Without_a_key_the_message_says_where_to_get_one()
    {
        var result = await _run.With("REACTIONMINER_YOUTUBE_API_KEY", "").RunAsync("fetch", _youtube.Video.Id);

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("REACTIONMINER_YOUTUBE_API_KEY", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_a_file_works_and_a_wrong_one_is_never_shown()
    {
        _run.Write("key.txt", "wrong-secret\n");
        _run.With("REACTIONMINER_YOUTUBE_API_KEY", "").With("REACTIONMINER_YOUTUBE_API_KEY_FILE", "key.txt");

        var result = await _run.RunAsync("mine", _youtube.Video.Id, "--verbose", "--log", "run.log");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("does not accept the API key", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", result.Error + result.Output + _run.Read("run.log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disabled_comments_exit_with_1_and_name_the_video()
    {
        _youtube.Video.IsCommentingDisabled = true;

        var result = await _run.RunAsync("mine", _youtube.Video.Id);

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains(_youtube.Video.Id, result.Error, StringComparison.Ordinal);
        Assert.Contains("turned off", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_nothing_is_said_to_be_nothing()
    {
        var result = await _run.RunAsync("mine", "no-such-thing.csv");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("There is no file or folder 'no-such-thing.csv' here, and it is no YouTube video", result.Error, StringComparison.Ordinal);
    }
}
