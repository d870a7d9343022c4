using ReactionMiner.YouTube;

namespace ReactionMiner.Cli;

/// <summary>Runs an action on each of several sources; one that fails does not keep the others from their turn.</summary>
internal static class EachSource
{
    /// <returns>The end that all share, else 3: something is missing, or some sources failed.</returns>
    public static async Task<int> RunAsync<T>(Session session, IReadOnlyList<T> sources, Func<T, Task<int>> action)
    {
        var ends = new List<int>();
        foreach (var source in sources)
        {
            try
            {
                ends.Add(await action(source));
            }
            catch (MiningException exception) when (sources.Count > 1 && !EndsAll(exception))
            {
                session.Complain($"error: {exception.Message}");
                ends.Add(exception is UsageException ? ExitCode.Usage : ExitCode.Failed);
            }
        }
        return ends.TrueForAll(end => end == ends[0]) ? ends.FirstOrDefault(ExitCode.Done) : ExitCode.DoneInPart;
    }

    // What holds for the next source as well.
    private static bool EndsAll(MiningException exception) =>
        exception is (UsageException and not NoSuchFileException) or QuotaExhaustedException or BudgetSpentException;
}
