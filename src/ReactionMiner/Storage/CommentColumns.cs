using Microsoft.Data.Sqlite;
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
    public static string Listed(string prefix) => string.Join(", ", Names.Select(name => prefix + name));

    /// <summary>Sets the first parameters of a command to a storable comment.</summary>
    public static void Bind(SqliteParameterCollection parameters, Comment comment)
    {
        ReadOnlySpan<object?> values =
        [
            comment.Id, VideoKey.Of(comment.VideoId), comment.ThreadId, comment.ParentId, comment.Text,
            comment.AuthorId, comment.AuthorName, comment.AuthorIsUploader,
            comment.PublishedAt?.ToUnixTimeMilliseconds(), comment.PublishedPrecision.ToString(),
            comment.UpdatedAt?.ToUnixTimeMilliseconds(), comment.LikeCount, comment.LikeCountIsExact, comment.ReplyCount,
            comment.IsPinned, comment.IsHearted, comment.CollectedAt?.ToUnixTimeMilliseconds(), comment.HasDerivedId,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    /// <summary>Reads the columns from the row's start.</summary>
    /// <param name="video">The comment's video, where the caller knows it; saves reading the id from the row.</param>
    public static Comment Read(SqliteDataReader row, VideoId? video = null) => new()
    {
        Id = row.GetString(0),
        VideoId = video ?? VideoKey.Read(row.GetString(1)),
        ThreadId = row.GetString(2),
        ParentId = Text(row, 3),
        Text = row.GetString(4),
        AuthorId = Text(row, 5),
        AuthorName = Text(row, 6),
        AuthorIsUploader = Flag(row, 7),
        PublishedAt = UnixTime.Read(Number(row, 8)),
        PublishedPrecision = Enum.Parse<TimePrecision>(row.GetString(9)),
        UpdatedAt = UnixTime.Read(Number(row, 10)),
        LikeCount = Number(row, 11),
        LikeCountIsExact = row.GetBoolean(12),
        ReplyCount = (int?)Number(row, 13),
        IsPinned = Flag(row, 14),
        IsHearted = Flag(row, 15),
        CollectedAt = UnixTime.Read(Number(row, 16)),
        HasDerivedId = row.GetBoolean(17),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static long? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static bool? Flag(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetBoolean(column);
}
