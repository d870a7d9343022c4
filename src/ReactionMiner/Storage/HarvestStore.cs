using Dapper;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>The harvests in a store.</summary>
public sealed class HarvestStore : IHarvestStore
{
    private readonly ReactionStore _store;

    internal HarvestStore(ReactionStore store) => _store = store;

    /// <inheritdoc/>
    /// <exception cref="StoreException"/>
    public IHarvest? TakeUp(VideoId videoId, DateTimeOffset since)
    {
        _store.Claims.Claim(videoId);
        return _store.Write(connection => HarvestTable.TakeUp(connection, videoId, since.ToUnixTimeMilliseconds())) is { } open
            ? new StoredHarvest(_store, open, _store.FindVideo(videoId) ?? new Video(videoId))
            : null;
    }

    /// <inheritdoc/>
    /// <exception cref="StoreException"/>
    public IHarvest Begin(Video video)
    {
        _store.Claims.Claim(video.Id);
        return new StoredHarvest(_store, _store.Write(connection => HarvestTable.Begin(connection, video, _store.Now)), video);
    }

    /// <inheritdoc/>
    public void Leave(VideoId videoId) => _store.Claims.Release(videoId);

    /// <summary>The video's latest harvest, open or ended; null when it was never fetched.</summary>
    /// <exception cref="StoreException"/>
    public IHarvest? FindLast(VideoId videoId) =>
        _store.Connection.Read(connection => HarvestTable.FindLast(connection, videoId)) is { } last
            ? new StoredHarvest(_store, last, _store.FindVideo(videoId) ?? new Video(videoId))
            : null;

    /// <summary>When the video's latest harvest ended, UTC; null when there was none or it is still open.</summary>
    /// <exception cref="StoreException"/>
    public DateTimeOffset? FindEnd(VideoId videoId) => _store.Connection.Read(connection => connection.QuerySingleOrDefault<long?>(
        "SELECT ended_at FROM harvests WHERE video_id = @video ORDER BY harvest_id DESC LIMIT 1",
        new { video = VideoKey.Of(videoId) })) is { } end ? UnixTime.Read(end) : null;

    /// <summary>Comments that were met once, and not by the complete harvests since. YouTube may have deleted or hidden them.</summary>
    /// <returns>When a harvest that met the comment last began, UTC, by comment id.</returns>
    /// <exception cref="StoreException"/>
    public IReadOnlyDictionary<string, DateTimeOffset> FindNoLongerSeen(VideoId videoId) => _store.Connection.Read(connection => connection
        .Query<(string CommentId, long StartedAt)>(
            """
            SELECT comment_id, started_at FROM comments JOIN sightings USING (comment_key) JOIN harvests USING (harvest_id)
            WHERE comments.video_id = @video AND missed_by IS NOT NULL
            """,
            new { video = VideoKey.Of(videoId) })
        .ToDictionary(row => row.CommentId, row => UnixTime.Read(row.StartedAt), StringComparer.Ordinal));
}
