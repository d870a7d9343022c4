using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>The columns of <c>comments</c> that make a <see cref="Comment"/>, in one fixed order for writing and reading.</summary>
internal static class CommentColumns
{
    public static readonly IReadOnlyList<string> Names =
    [
        "comment_id", "video_id", "thread_id", "parent_id", "text", "author_id", "author_name", "author_is_uploader",
        "published_at", "published_precision", "updated_at", "like_count", "like_count_is_exact", "reply_count",
        "is_pinned", "is_hearted", "collected_at", "has_derived_id",
    ];

    /// <summary>The names as a list in SQL, each with the prefix.</summary>
    public static string Listed(string prefix = "") => string.Join(", ", Names.Select(name => prefix + name));

    /// <summary>Binds a storable comment to the first parameters, in the columns' order.</summary>
    public static void Bind(Statement statement, Comment comment)
    {
        statement.Bind(1, comment.Id);
        statement.Bind(2, VideoKey.Of(comment.VideoId));
        statement.Bind(3, comment.ThreadId);
        statement.Bind(4, comment.ParentId);
        statement.Bind(5, comment.Text);
        statement.Bind(6, comment.AuthorId);
        statement.Bind(7, comment.AuthorName);
        statement.Bind(8, comment.AuthorIsUploader);
        statement.Bind(9, comment.PublishedAt?.ToUnixTimeMilliseconds());
        statement.Bind(10, comment.PublishedPrecision.ToString());
        statement.Bind(11, comment.UpdatedAt?.ToUnixTimeMilliseconds());
        statement.Bind(12, comment.LikeCount);
        statement.Bind(13, comment.LikeCountIsExact);
        statement.Bind(14, comment.ReplyCount);
        statement.Bind(15, comment.IsPinned);
        statement.Bind(16, comment.IsHearted);
        statement.Bind(17, comment.CollectedAt?.ToUnixTimeMilliseconds());
        statement.Bind(18, comment.HasDerivedId);
    }

    /// <summary>Reads the columns from the row's start.</summary>
    /// <param name="video">The comment's video, where the caller knows it; saves reading the id from the row.</param>
    public static Comment Read(Statement row, VideoId? video = null) => new()
    {
        Id = row.Text(0),
        VideoId = video ?? VideoKey.Read(row.Text(1)),
        ThreadId = row.Text(2),
        ParentId = row.TextOrNull(3),
        Text = row.Text(4),
        AuthorId = row.TextOrNull(5),
        AuthorName = row.TextOrNull(6),
        AuthorIsUploader = row.FlagOrNull(7),
        PublishedAt = UnixTime.Read(row.NumberOrNull(8)),
        PublishedPrecision = Enum.Parse<TimePrecision>(row.Text(9)),
        UpdatedAt = UnixTime.Read(row.NumberOrNull(10)),
        LikeCount = row.NumberOrNull(11),
        LikeCountIsExact = row.Flag(12),
        ReplyCount = (int?)row.NumberOrNull(13),
        IsPinned = row.FlagOrNull(14),
        IsHearted = row.FlagOrNull(15),
        CollectedAt = UnixTime.Read(row.NumberOrNull(16)),
        HasDerivedId = row.Flag(17),
    };
}
