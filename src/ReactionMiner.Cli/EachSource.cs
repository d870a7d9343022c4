using ReactionMiner.Cli.Options;
using ReactionMiner.Importing;

namespace ReactionMiner.Cli;

/// <summary>Runs an action on each source that was named; one that fails does not keep the others from their turn.</summary>
internal static class EachSource
{
    /// <returns>The worst of the ends: 0, 3 when something is missing or some sources failed, 1 when all failed.</returns>
    public static async Task<int> RunAsync(Session session, string[] sources, Func<CommentFileSource, Task<int>> action)
    {
        var options = SourceOptions.Read(session.Parse);
        var ends = new List<int>();
        foreach (var source in sources)
        {
            try
            {
                ends.Add(await action(CommentFiles.Open(Path(session, source), options, () => session.Host.StandardInput)));
            }
            catch (MiningException exception) when (exception is not UsageException && sources.Length > 1)
            {
                session.Complain($"error: {exception.Message}");
                ends.Add(ExitCode.Failed);
            }
        }
        return ends.TrueForAll(end => end == ends[0]) ? ends[0] : ExitCode.DoneInPart;
    }

    private static string Path(Session session, string source) =>
        string.Equals(source, "-", StringComparison.Ordinal) ? source : session.Settings.Absolute(source);
}
