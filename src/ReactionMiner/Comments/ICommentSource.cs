namespace ReactionMiner.Comments;

/// <summary>Where comments come from: a file, a folder, standard input, or YouTube.</summary>
public interface ICommentSource
{
    /// <summary>How the source is called in messages and in the manifest: a path as given, or a video id. Never holds a secret.</summary>
    string Name { get; }

    /// <summary>Reads the comments a page at a time, holding no more than a page in memory.</summary>
    /// <exception cref="MiningException">The source cannot be read at all, or no further; pages already handed over stand.</exception>
    IAsyncEnumerable<CommentPage> ReadPagesAsync(CancellationToken cancellationToken);
}
