using ReactionMiner.Tests.YouTube;
using YouTube.StandIn;

namespace ReactionMiner.Benchmarks.Harvests;

internal static class KilledHarvest
{
    private const int Kills = 50;

    /// <summary>The unit it takes to see that no thread came while no run was at it.</summary>
    private const int HeadAgain = 1;

    public static async Task<string?> RunAsync(TextWriter output)
    {
        await using var scene = await HarvestScene.OpenAsync(
            new StandInOptions { CommentsPerVideo = 60_000, Seed = 5, DailyUnits = 1_000_000 });
        var moments = new Random(5);
        var killed = 0;
        while (killed < Kills)
        {
            if (!await RunAndKillAsync(scene, requests: moments.Next(1, 18), milliseconds: moments.Next(0, 40)))
            {
                return $"the harvest ended after {killed} kills; the video is too small for {Kills}";
            }
            killed++;
        }
        using var last = HarvestProcess.Start(scene.Target());
        await last.WaitForExitAsync();
        var units = scene.YouTube.Journal.Units;
        await output.WriteLineAsync($"        {Kills} kills, {units} units (fewest: {scene.FewestUnits})");
        return units > scene.FewestUnits + HeadAgain + Kills ? "more than one unit was lost to a kill" : scene.Difference();
    }

    /// <returns>False when the process ended by itself.</returns>
    private static async Task<bool> RunAndKillAsync(HarvestScene scene, int requests, int milliseconds)
    {
        var answered = 0;
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Count(object? entry)
        {
            if (Interlocked.Increment(ref answered) == requests)
            {
                reached.TrySetResult();
            }
        }

        scene.YouTube.Journal.Written += Count;
        using var process = HarvestProcess.Start(scene.Target());
        await Task.WhenAny(reached.Task, process.WaitForExitAsync());
        await Task.Delay(milliseconds);
        var isRunning = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        scene.YouTube.Journal.Written -= Count;
        return isRunning;
    }
}
