using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>What is left when the same comment comes again.</summary>
/// <param name="Comment">The newer of the two, with what only the other one knew.</param>
/// <param name="IncomingIsNewer">Otherwise the stored one is.</param>
internal sealed record CommentMerge(Comment Comment, bool IncomingIsNewer)
{
    /// <summary>Newer is what was collected later; where that is not known of both, what was updated later; else what comes in now.</summary>
    /// <remarks>
    /// The newer one's text, likes and flags win. A date of publishing that is more exact stays, as does the deeper knowledge of
    /// what was answered, for these do not change with time. A YouTube id replaces a file's name as the video.
    /// </remarks>
    public static CommentMerge Of(Comment stored, Comment incoming)
    {
        var incomingIsNewer = IsNewer(stored, incoming);
        var (newer, older) = incomingIsNewer ? (incoming, stored) : (stored, incoming);
        var placed = Depth(newer) >= Depth(older) ? newer : older;
        var dated = incoming.PublishedPrecision > stored.PublishedPrecision || stored.PublishedAt is null ? incoming : stored;
        var sameText = string.Equals(newer.Text, older.Text, StringComparison.Ordinal);
        var likesFrom = newer.LikeCount is null ? older : newer;
        var merged = newer with
        {
            VideoId = stored.VideoId.IsYouTube ? stored.VideoId : incoming.VideoId,
            ThreadId = placed.ThreadId,
            ParentId = placed.ParentId,
            AuthorId = newer.AuthorId ?? older.AuthorId,
            AuthorName = newer.AuthorName ?? older.AuthorName,
            AuthorIsUploader = newer.AuthorIsUploader ?? older.AuthorIsUploader,
            PublishedAt = dated.PublishedAt,
            PublishedPrecision = dated.PublishedPrecision,
            UpdatedAt = newer.UpdatedAt ?? (sameText ? older.UpdatedAt : null),
            LikeCount = likesFrom.LikeCount,
            LikeCountIsExact = likesFrom.LikeCountIsExact,
            ReplyCount = newer.ReplyCount ?? older.ReplyCount,
            IsPinned = newer.IsPinned ?? older.IsPinned,
            IsHearted = newer.IsHearted ?? older.IsHearted,
            CollectedAt = newer.CollectedAt ?? (sameText && likesFrom.LikeCount == older.LikeCount ? older.CollectedAt : null),
            HasDerivedId = stored.HasDerivedId && incoming.HasDerivedId,
        };
        return new CommentMerge(merged, incomingIsNewer);
    }

    private static bool IsNewer(Comment stored, Comment incoming)
    {
        if (incoming.CollectedAt is { } collected && stored.CollectedAt is { } collectedBefore && collected != collectedBefore)
        {
            return collected > collectedBefore;
        }
        return incoming.UpdatedAt is not { } updated || stored.UpdatedAt is not { } updatedBefore || updated >= updatedBefore;
    }

    // A tool that knows no threads makes every comment a top-level one; one that knows only threads makes every reply answer the top.
    private static int Depth(Comment comment) => comment switch
    {
        { ParentId: null } => 0,
        _ when string.Equals(comment.ParentId, comment.ThreadId, StringComparison.Ordinal) => 1,
        _ => 2,
    };
}
