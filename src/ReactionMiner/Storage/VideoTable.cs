using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

internal static class VideoTable
{
    private const string Select =
        """
        SELECT video_id AS Id, title AS Title, channel_id AS ChannelId, channel_title AS ChannelTitle,
            published_at AS PublishedAt, comment_count AS CommentCount
        FROM videos
        """;

    public static IReadOnlyList<Video> All(SqliteConnection connection) =>
        [.. connection.Query<VideoRow>($"{Select} ORDER BY video_id").Select(row => row.ToVideo())];

    public static Video? Find(SqliteConnection connection, VideoId id) =>
        connection.QuerySingleOrDefault<VideoRow>($"{Select} WHERE video_id = @id", new { id = VideoKey.Of(id) })?.ToVideo();

    /// <summary>What the video tells wins over what is stored; what it does not tell stays.</summary>
    public static int Merge(SqliteConnection connection, Video video) => connection.Execute(
        """
        INSERT INTO videos (video_id, title, channel_id, channel_title, published_at, comment_count)
        VALUES (@id, @title, @channelId, @channelTitle, @publishedAt, @commentCount)
        ON CONFLICT (video_id) DO UPDATE SET
            title = coalesce(excluded.title, title),
            channel_id = coalesce(excluded.channel_id, channel_id),
            channel_title = coalesce(excluded.channel_title, channel_title),
            published_at = coalesce(excluded.published_at, published_at),
            comment_count = coalesce(excluded.comment_count, comment_count)
        """,
        new
        {
            id = VideoKey.Of(video.Id),
            title = StorableText.Clean(video.Title),
            channelId = StorableText.Clean(video.ChannelId),
            channelTitle = StorableText.Clean(video.ChannelTitle),
            publishedAt = video.PublishedAt?.ToUnixTimeMilliseconds(),
            commentCount = video.CommentCount,
        });

    private sealed record VideoRow(
        string Id, string? Title, string? ChannelId, string? ChannelTitle, long? PublishedAt, long? CommentCount)
    {
        public Video ToVideo() => new(VideoKey.Read(Id))
        {
            Title = Title,
            ChannelId = ChannelId,
            ChannelTitle = ChannelTitle,
            PublishedAt = UnixTime.Read(PublishedAt),
            CommentCount = CommentCount,
        };
    }
}
