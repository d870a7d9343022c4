using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Which model or theme set a video's comments are read by.</summary>
internal static class VideoModelTable
{
    public static string? Find(SqliteConnection connection, VideoId video) => connection.QuerySingleOrDefault<string>(
        "SELECT model FROM video_models WHERE video_id = @id", new { id = VideoKey.Of(video) });

    public static int Bind(SqliteConnection connection, IReadOnlyList<VideoId> videos, string model, long now) => connection.Execute(
        """
        INSERT INTO video_models (video_id, model, bound_at) VALUES (@id, @model, @now)
        ON CONFLICT (video_id) DO UPDATE SET model = excluded.model, bound_at = excluded.bound_at WHERE model <> excluded.model
        """,
        videos.Select(video => new { id = VideoKey.Of(video), model, now }));
}
