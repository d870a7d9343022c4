namespace ReactionMiner.Cli;

/// <summary>The YouTube Data API key: from the environment or a file it names, never from an option, where others could read it.</summary>
internal static class ApiKey
{
    public const string Variable = "REACTIONMINER_YOUTUBE_API_KEY";

    public const string FileVariable = Variable + "_FILE";

    /// <returns>Null when no key is set.</returns>
    /// <exception cref="UsageException">The file that should hold it cannot be read or is empty. The message never holds the key.</exception>
    public static string? TryRead(CliHost host)
    {
        if (host.Environment(Variable)?.Trim() is { Length: > 0 } key)
        {
            return key;
        }
        if (host.Environment(FileVariable) is not { Length: > 0 } path)
        {
            return null;
        }
        try
        {
            var text = File.ReadAllText(Path.GetFullPath(path, host.WorkingDirectory)).Trim();
            return text.Length > 0 ? text : throw new UsageException($"{FileVariable}: '{path}' is empty; it should hold the key.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{FileVariable}: '{path}' cannot be read: {exception.Message}");
        }
    }
}
