using ReactionMiner.Tests.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Benchmarks.Harvests;

internal static class FaultyHarvests
{
    private const int Seeds = 200;
    private const int MostRuns = 20;

    private static readonly IReadOnlyList<Fault> Faults =
    [
        Fault.ServiceUnavailable, Fault.InternalError, Fault.RateLimited, Fault.RateLimitedFor(TimeSpan.FromSeconds(5)),
        Fault.ProcessingFailure, Fault.InvalidPageToken, Fault.HtmlBadGateway, Fault.TruncatedJson, Fault.ClosedConnection,
        Fault.ClosedHalfway, Fault.ShortPage, Fault.EmptyPage, Fault.IgnoredPageToken, Fault.RepeatedItems, Fault.LoopingToken,
        Fault.AtMost(20),
    ];

    public static async Task<string?> RunAsync(TextWriter output)
    {
        var again = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            await using var scene = await HarvestScene.OpenAsync(
                new StandInOptions { CommentsPerVideo = 600 + seed, Seed = seed, DailyUnits = 1_000_000 });
            scene.YouTube.Faults.Randomly(seed, 0.1 + (seed % 4 * 0.1), Faults);
            if (await scene.HarvestUntilFinishedAsync(MostRuns) is not { } runs)
            {
                return $"seed {seed} did not finish in {MostRuns} runs";
            }
            again += runs - 1;
            if (scene.Difference() is { } difference)
            {
                return $"seed {seed}: {difference}";
            }
        }
        await output.WriteLineAsync($"        {Seeds} seeds, {again} runs more than seeds");
        return null;
    }
}
