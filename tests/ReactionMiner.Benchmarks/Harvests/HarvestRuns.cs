namespace ReactionMiner.Benchmarks.Harvests;

/// <summary>The long runs that show that fetching loses nothing, doubles nothing and pays for nothing twice. The tests hold a short form of each.</summary>
internal static class HarvestRuns
{
    /// <returns>True when every run held.</returns>
    public static async Task<bool> RunAsync(TextWriter output)
    {
        var runs = new (string Name, Func<Task<string?>> Run)[]
        {
            ("100,000 comments in the fewest units, within 200 MB", () => LargeHarvest.RunAsync(output)),
            ("mixed faults from 200 seeds", () => FaultyHarvests.RunAsync(output)),
            ("killed 50 times and resumed", () => KilledHarvest.RunAsync(output)),
        };
        var holds = true;
        foreach (var (name, run) in runs)
        {
            var failure = await run();
            holds &= failure is null;
            await output.WriteLineAsync(failure is null ? $"held    {name}" : $"FAILED  {name}: {failure}");
        }
        return holds;
    }
}
