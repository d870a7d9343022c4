using System.Diagnostics;
using System.Globalization;
using ReactionMiner.Tests.YouTube;
using ReactionMiner.YouTube;
using YouTube.StandIn;

namespace ReactionMiner.Benchmarks.Harvests;

internal static class LargeHarvest
{
    private const int Comments = 100_000;
    private const int MostMegabytes = 200;

    public static async Task<string?> RunAsync(TextWriter output)
    {
        await using var scene = await HarvestScene.OpenAsync(
            new StandInOptions { CommentsPerVideo = Comments, Seed = 1, DailyUnits = 1_000_000 });
        var watch = Stopwatch.StartNew();
        using var process = HarvestProcess.Start(scene.Target());
        var answer = (await process.StandardOutput.ReadToEndAsync()).Split(' ', StringSplitOptions.TrimEntries);
        await process.WaitForExitAsync();
        if (answer is not [var ending, var units, var megabytes])
        {
            return "the process ended without an outcome";
        }
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"        {Comments} comments, {units} units (fewest: {scene.FewestUnits}), {megabytes} MB, {watch.Elapsed.TotalSeconds:F0} s"));
        return ending != nameof(HarvestEnding.Finished) ? $"it ended as {ending}"
            : int.Parse(units, CultureInfo.InvariantCulture) != scene.FewestUnits ? "it took more units than needed"
            : int.Parse(megabytes, CultureInfo.InvariantCulture) > MostMegabytes ? $"it took more than {MostMegabytes} MB"
            : scene.Difference();
    }
}
