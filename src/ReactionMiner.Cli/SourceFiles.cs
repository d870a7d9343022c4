using ReactionMiner.Cli.Options;
using ReactionMiner.Importing;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli;

/// <summary>Sources that are files, told from those that are YouTube's.</summary>
internal static class SourceFiles
{
    /// <summary>A path that exists is a file, whatever else it may look like; so is standard input.</summary>
    public static bool AreMeant(Session session, string name) =>
        name is CommentFiles.StandardInput || Path.Exists(session.Settings.Absolute(name));

    /// <summary>What YouTube is asked for where no file is meant.</summary>
    /// <exception cref="NoSuchFileException">Nothing that could be asked for.</exception>
    public static YouTubeTarget TargetOf(string name) => YouTubeTarget.TryParse(name)
        ?? throw new NoSuchFileException(name, ", and it is no YouTube video, channel or playlist either");

    /// <exception cref="NoSuchFileException">There is nothing of that name.</exception>
    public static CommentFileSource Open(Session session, string name) => CommentFiles.Open(
        name is CommentFiles.StandardInput ? name : NoSuchFileException.Find(session, name),
        SourceOptions.Read(session.Parse),
        () => session.Host.StandardInput);
}
