using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Streams comments from a snapshot of the store.</summary>
internal static class CommentReader
{
    private const string ReadingOrder = "WHERE c.video_id = ?1 ORDER BY c.published_at, c.comment_id";

    public static IEnumerable<Comment> Read(StoreConnection store, IReadOnlyList<VideoId> videos) => Rows(
        store,
        videos,
        $"SELECT {CommentColumns.Listed("c.")} FROM comments c {ReadingOrder}",
        (row, video) => CommentColumns.Read(row, video));

    public static IEnumerable<StoredComment> ReadWithPredictions(
        StoreConnection store, IReadOnlyList<VideoId> videos, string modelVersion) => Rows(
        store,
        videos,
        $"""
        SELECT {CommentColumns.Listed("c.")}, {ReactionColumns.Listed("p.")}
        FROM comments c LEFT JOIN predictions p ON p.comment_key = c.comment_key
            AND p.model_key = (SELECT model_key FROM models WHERE model_version = ?2)
        {ReadingOrder}
        """,
        (row, video) => new StoredComment(CommentColumns.Read(row, video), ReactionColumns.Read(row, CommentColumns.Names.Count)),
        statement => statement.Bind(2, modelVersion));

    private static IEnumerable<T> Rows<T>(
        StoreConnection store,
        IReadOnlyList<VideoId> videos,
        string sql,
        Func<Statement, VideoId, T> read,
        Action<Statement>? bind = null)
    {
        using var snapshot = store.OpenSnapshot();
        using var rows = new Statement(snapshot, sql);
        bind?.Invoke(rows);
        foreach (var video in videos.Distinct())
        {
            rows.Bind(1, VideoKey.Of(video));
            while (store.Next(rows))
            {
                yield return read(rows, video);
            }
            rows.Reset();
        }
    }
}
