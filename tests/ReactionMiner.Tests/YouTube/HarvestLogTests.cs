using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.YouTube;

public sealed class HarvestLogTests
{
    [Fact]
    public async Task Every_request_and_every_wait_is_told_and_the_key_is_not()
    {
        await using var scene = await HarvestScene.OpenAsync(
            new StandInOptions { ApiKey = "AIzaSecretKey", AcceptsKeyHeader = false, CommentsPerVideo = 300, Seed = 41 });
        scene.YouTube.Faults.OnPage("commentThreads", 2, Fault.ServiceUnavailable, times: 1);
        var lines = new Lines();
        using var log = new LoggerConfiguration().MinimumLevel.Debug().WriteTo.Sink(lines).CreateLogger();
        var outcome = await scene.HarvestAsync(options => options with { Log = log });
        Assert.Equal(outcome.Units, lines.Texts.Count(text => text.Contains("units so far", StringComparison.Ordinal)));
        Assert.Contains(lines.Texts, text => text.Contains($"videos.list id {scene.VideoId}, first page", StringComparison.Ordinal)
            && text.Contains("200; units so far: ", StringComparison.Ordinal));
        Assert.Contains(lines.Texts, text => text.StartsWith("Asking again in ", StringComparison.Ordinal) && text.Contains("503", StringComparison.Ordinal));
        Assert.All(lines.Texts, text => Assert.DoesNotContain("AIza", text, StringComparison.Ordinal));
    }

    private sealed class Lines : ILogEventSink
    {
        public List<string> Texts { get; } = [];

        public void Emit(LogEvent logEvent) => Texts.Add(logEvent.RenderMessage(CultureInfo.InvariantCulture));
    }
}
