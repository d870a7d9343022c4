using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Comments as they can be stored.</summary>
internal static class StorableComment
{
    /// <summary>The comment with storable text and times; storing and reading it gives the same comment again.</summary>
    public static Comment From(Comment comment) => comment with
    {
        VideoId = VideoKey.Read(VideoKey.Of(comment.VideoId)),
        ThreadId = StorableText.Clean(comment.ThreadId),
        ParentId = StorableText.Clean(comment.ParentId),
        Text = StorableText.Clean(comment.Text),
        AuthorId = StorableText.Clean(comment.AuthorId),
        AuthorName = StorableText.Clean(comment.AuthorName),
        PublishedAt = UnixTime.ToMilliseconds(comment.PublishedAt),
        UpdatedAt = UnixTime.ToMilliseconds(comment.UpdatedAt),
        CollectedAt = UnixTime.ToMilliseconds(comment.CollectedAt),
    };

    /// <summary>Why a comment cannot be stored at all; null when it can.</summary>
    public static string? WhyNot(Comment comment) => comment switch
    {
        { Id: "" } => "the comment has no id",
        { VideoId.Value: "" } => "the comment names no video",
        _ when !StorableText.IsStorable(comment.Id) => "the comment's id holds a NUL or half of a surrogate pair",
        _ => null,
    };
}
