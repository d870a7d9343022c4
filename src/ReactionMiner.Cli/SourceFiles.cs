using ReactionMiner.Cli.Options;
using ReactionMiner.Importing;

namespace ReactionMiner.Cli;

/// <summary>Sources that are files.</summary>
internal static class SourceFiles
{
    /// <summary>A path that exists is a file, whatever else it may look like; so is standard input.</summary>
    public static bool AreMeant(Session session, string name) =>
        name is CommentFiles.StandardInput || Path.Exists(session.Settings.Absolute(name));

    public static CommentFileSource Open(Session session, string name) => CommentFiles.Open(
        name is CommentFiles.StandardInput ? name : session.Settings.Absolute(name),
        SourceOptions.Read(session.Parse),
        () => session.Host.StandardInput);
}
