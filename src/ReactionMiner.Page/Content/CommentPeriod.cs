using ReactionMiner.Comments;

namespace ReactionMiner.Page.Content;

/// <summary>When the comments were written and collected. Null when the source did not say.</summary>
public sealed record CommentPeriod(DateTimeOffset? First, DateTimeOffset? Last, DateTimeOffset? Collected)
{
    internal CommentPeriod With(Comment comment) => new(
        Earlier(First, comment.PublishedAt), Later(Last, comment.PublishedAt), Later(Collected, comment.CollectedAt));

    private static DateTimeOffset? Earlier(DateTimeOffset? known, DateTimeOffset? other) => other is null || known < other ? known : other;

    private static DateTimeOffset? Later(DateTimeOffset? known, DateTimeOffset? other) => other is null || known > other ? known : other;
}
