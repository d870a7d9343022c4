using System.Diagnostics;
using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Storage;
using ReactionMiner.YouTube;

namespace ReactionMiner.Benchmarks.Harvests;

/// <summary>One harvest in a process of its own, which can be measured and killed.</summary>
internal static class HarvestProcess
{
    public const string Verb = "harvest-once";

    public static Process Start(HarvestTarget target)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in new[] { Verb, target.Address.AbsoluteUri, target.Key, target.VideoId, target.Store })
        {
            start.ArgumentList.Add(argument);
        }
        return Process.Start(start)!;
    }

    /// <summary>Harvests, then writes the ending, the units and the most memory the process ever held, in MB.</summary>
    public static async Task<int> RunAsync(Uri address, string key, string videoId, string storePath, TextWriter output)
    {
        using var store = ReactionStore.Open(storePath, TimeProvider.System);
        using var harvest = new YouTubeHarvest(new YouTubeOptions { ApiKey = key, BaseAddress = address }, TimeProvider.System);
        var outcome = await harvest.ExecuteAsync(VideoId.Parse(videoId), store.Harvests, progress: null, CancellationToken.None);
        using var self = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{outcome.Ending} {outcome.Units} {self.PeakWorkingSet64 / 1_000_000}"));
        return 0;
    }
}

internal sealed record HarvestTarget(Uri Address, string Key, string VideoId, string Store);
