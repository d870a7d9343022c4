using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Streams comments from a snapshot of the store.</summary>
internal static class CommentReader
{
    private const string ReadingOrder = "WHERE c.video_id = $video_id ORDER BY c.published_at, c.comment_id";

    public static IEnumerable<Comment> Read(StoreConnection store, IReadOnlyList<VideoId> videos) => Rows(
        store,
        videos,
        $"SELECT {CommentColumns.Listed("c.")} FROM comments c {ReadingOrder}",
        parameters: [],
        (row, video) => CommentColumns.Read(row, video));

    public static IEnumerable<StoredComment> ReadWithPredictions(
        StoreConnection store, IReadOnlyList<VideoId> videos, string modelVersion) => Rows(
        store,
        videos,
        $"""
        SELECT {CommentColumns.Listed("c.")}, {string.Join(", ", ReactionColumns.Names.Select(name => "p." + name))}
        FROM comments c LEFT JOIN predictions p ON p.comment_key = c.comment_key
            AND p.model_key = (SELECT model_key FROM models WHERE model_version = $model_version)
        {ReadingOrder}
        """,
        parameters: [new SqliteParameter("$model_version", modelVersion)],
        (row, video) => new StoredComment(CommentColumns.Read(row, video), ReactionColumns.Read(row, CommentColumns.Names.Count)));

    private static IEnumerable<T> Rows<T>(
        StoreConnection store,
        IReadOnlyList<VideoId> videos,
        string sql,
        SqliteParameter[] parameters,
        Func<SqliteDataReader, VideoId, T> read)
    {
        using var snapshot = store.OpenSnapshot();
        using var command = snapshot.Prepare(sql, "video_id");
        command.Parameters.AddRange(parameters);
        foreach (var video in videos.Distinct())
        {
            command.Parameters[0].Value = VideoKey.Of(video);
            using var reader = command.ExecuteReader();
            while (store.Next(reader))
            {
                yield return read(reader, video);
            }
        }
    }
}
