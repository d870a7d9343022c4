namespace ReactionMiner.Importing;

/// <summary>Opens the comment files of other tools.</summary>
public static class CommentFiles
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>A source over a file, a folder with all files in it, an archive, or standard input. Nothing is opened before it is read.</summary>
    /// <param name="standardInput">Opens standard input; called when the path is <c>-</c>. It is copied to a temporary file first, since a file must
    /// be looked at before it is read.</param>
    public static CommentFileSource Open(string path, ImportOptions options, Func<Stream> standardInput) => new(path, options, standardInput);
}
