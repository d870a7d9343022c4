namespace ReactionMiner.Comments;

/// <summary>One comment: the top of a comment thread, or a reply inside one.</summary>
/// <remarks>Source: https://developers.google.com/youtube/v3/docs/comments. Null means that the source did not say.</remarks>
public sealed record Comment
{
    /// <summary>YouTube's id; where a file carries none, one derived from the row (see <see cref="HasDerivedId"/>).</summary>
    public required string Id { get; init; }

    public required VideoId VideoId { get; init; }

    /// <summary>Id of the thread's top-level comment; its own id for a top-level comment.</summary>
    public required string ThreadId { get; init; }

    /// <summary>Id of the comment answered: the top-level comment, or another reply where the source knows it. Null for a top-level comment.</summary>
    public string? ParentId { get; init; }

    /// <summary>Plain text; never the HTML form.</summary>
    public required string Text { get; init; }

    /// <summary>The author's channel id (<c>UC…</c>). Names change, this does not; key authors on it when it is there.</summary>
    public string? AuthorId { get; init; }

    /// <summary>Display name or @handle.</summary>
    public string? AuthorName { get; init; }

    /// <summary>True when the author is the video's own channel.</summary>
    public bool? AuthorIsUploader { get; init; }

    /// <summary>UTC, no more exact than <see cref="PublishedPrecision"/>.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public TimePrecision PublishedPrecision { get; init; }

    /// <summary>UTC. Differs from <see cref="PublishedAt"/> when the comment was edited.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Likes at the moment of collecting.</summary>
    public long? LikeCount { get; init; }

    /// <summary>False when the source rounded, as in <c>1.2K</c>.</summary>
    public bool LikeCountIsExact { get; init; } = true;

    /// <summary>Replies the source promises for a thread; null on replies.</summary>
    public int? ReplyCount { get; init; }

    public bool? IsPinned { get; init; }

    /// <summary>The creator gave it a heart.</summary>
    public bool? IsHearted { get; init; }

    /// <summary>UTC moment at which likes and text were as here; null when unknown.</summary>
    public DateTimeOffset? CollectedAt { get; init; }

    /// <summary>The id was derived from video, author, time and text, since the source has none.</summary>
    public bool HasDerivedId { get; init; }

    public bool IsReply => ParentId is not null;
}
