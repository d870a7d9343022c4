namespace ReactionMiner.Cli;

/// <summary>The command line names a file or folder that is not there. It says so in the same words in every command.</summary>
/// <param name="name">As it was given.</param>
/// <param name="besides">What else the name might have been and is not, such as <c>, and it is no video either</c>.</param>
internal sealed class NoSuchFileException(string name, string besides = "")
    : UsageException($"There is no file or folder '{name}' here{besides}.")
{
    /// <summary>The full path of a file or folder that must be there.</summary>
    /// <exception cref="NoSuchFileException">It is not.</exception>
    public static string Find(Session session, string name) =>
        session.Settings.Absolute(name) is var path && Path.Exists(path) ? path : throw new NoSuchFileException(name);
}
