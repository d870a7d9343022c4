namespace ReactionMiner.Importing.Fields;

/// <summary>What a column of a foreign file can tell of a comment.</summary>
public enum CommentField
{
    CommentId,
    VideoId,

    /// <summary>Id of the thread's top-level comment.</summary>
    ThreadId,

    /// <summary>Id of the comment answered; empty or <c>root</c> for a top-level comment.</summary>
    ParentId,

    /// <summary>The comment as plain text.</summary>
    Text,

    /// <summary>The comment as HTML; used where <see cref="Text"/> is empty.</summary>
    Html,
    AuthorName,
    AuthorId,

    /// <summary>The author is the video's own channel.</summary>
    AuthorIsUploader,

    /// <summary>A date and time, or seconds or milliseconds since 1970.</summary>
    PublishedAt,

    /// <summary>The time as YouTube shows it: <c>2 days ago (edited)</c>.</summary>
    PublishedText,
    UpdatedAt,
    LikeCount,

    /// <summary>False when the tool says that it rounded the likes.</summary>
    LikeCountIsExact,
    ReplyCount,
    IsPinned,
    IsHearted,

    /// <summary>When the file's rows were collected.</summary>
    CollectedAt,

    /// <summary>The channel of the video, not of the author.</summary>
    ChannelId,

    /// <summary>A true value marks a row that holds an error of the tool, not a comment.</summary>
    IsError,
}
