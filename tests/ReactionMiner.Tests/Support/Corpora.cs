namespace ReactionMiner.Tests.Support;

/// <summary>Real, human-written data that lies outside the project. Tests that read it skip where it is absent.</summary>
internal static class Corpora
{
    private const string Variable = "REACTIONMINER_CORPORA";

    /// <summary>Full path of a corpus file or folder; skips the test when there is none.</summary>
    public static string Require(string relativePath)
    {
        var root = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(root), $"{Variable} is not set: it names the folder of real comment files.");
        var path = Path.Combine(root!, relativePath);
        Skip.IfNot(File.Exists(path) || Directory.Exists(path), $"{Variable} holds no {relativePath}.");
        return path;
    }
}
