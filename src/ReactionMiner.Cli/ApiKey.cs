namespace ReactionMiner.Cli;

/// <summary>Keys of services: from the environment or a file it names, never from an option, where others could read it.</summary>
internal static class ApiKey
{
    /// <summary>Of the YouTube Data API.</summary>
    public const string Variable = "REACTIONMINER_YOUTUBE_API_KEY";

    public const string FileVariable = Variable + FileSuffix;

    private const string FileSuffix = "_FILE";

    /// <summary>The key of the YouTube Data API.</summary>
    /// <inheritdoc cref="TryRead(CliHost, string)"/>
    public static string? TryRead(CliHost host) => TryRead(host, Variable);

    /// <param name="variable">That holds the key; with <c>_FILE</c> behind it, the path of a file that does.</param>
    /// <returns>Null when no key is set.</returns>
    /// <exception cref="UsageException">The file that should hold it cannot be read or is empty. The message never holds the key.</exception>
    public static string? TryRead(CliHost host, string variable)
    {
        var fileVariable = variable + FileSuffix;
        if (host.Environment(variable)?.Trim() is { Length: > 0 } key)
        {
            return key;
        }
        if (host.Environment(fileVariable) is not { Length: > 0 } path)
        {
            return null;
        }
        try
        {
            var text = File.ReadAllText(Path.GetFullPath(path, host.WorkingDirectory)).Trim();
            return text.Length > 0 ? text : throw new UsageException($"{fileVariable}: '{path}' is empty; it should hold the key.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{fileVariable}: '{path}' cannot be read: {exception.Message}");
        }
    }
}
