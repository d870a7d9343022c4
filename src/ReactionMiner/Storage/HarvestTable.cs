using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

internal static class HarvestTable
{
    public static HarvestRow? FindOpen(SqliteConnection connection, VideoId videoId, long since) =>
        connection.QuerySingleOrDefault<HarvestRow>(
            """
            SELECT harvest_id AS HarvestId, intake_id AS IntakeId, listing_token AS ListingToken, is_listed AS IsListed
            FROM harvests
            WHERE video_id = @video AND ended_at IS NULL AND last_page_at >= @since
            ORDER BY harvest_id DESC LIMIT 1
            """,
            new { video = VideoKey.Of(videoId), since });

    public static HarvestRow? FindLast(SqliteConnection connection, VideoId videoId) =>
        connection.QuerySingleOrDefault<HarvestRow>(
            """
            SELECT harvest_id AS HarvestId, intake_id AS IntakeId, listing_token AS ListingToken, is_listed AS IsListed
            FROM harvests WHERE video_id = @video ORDER BY harvest_id DESC LIMIT 1
            """,
            new { video = VideoKey.Of(videoId) });

    public static HarvestRow Begin(SqliteConnection connection, Video video, long now)
    {
        VideoTable.Merge(connection, video);
        var videoKey = VideoKey.Of(video.Id);
        connection.Execute(
            "UPDATE harvests SET ended_at = @now WHERE video_id = @videoKey AND ended_at IS NULL", new { videoKey, now });
        var intakeId = IntakeTable.Begin(connection, "fetch", video.Id.Value, now);
        var harvestId = connection.ExecuteScalar<long>(
            """
            INSERT INTO harvests (intake_id, video_id, started_at, last_page_at) VALUES (@intakeId, @videoKey, @now, @now)
            RETURNING harvest_id
            """,
            new { intakeId, videoKey, now });
        return new HarvestRow(harvestId, intakeId, null, 0);
    }

    public static int Move(SqliteConnection connection, long harvestId, PagePlace listing, long now) =>
        connection.Execute(
            """
            UPDATE harvests SET listing_token = @Token, is_listed = @IsEnd, last_page_at = @now
            WHERE harvest_id = @harvestId
            """,
            new { harvestId, listing.Token, listing.IsEnd, now });

    public static int Touch(SqliteConnection connection, long harvestId, long now) => connection.Execute(
        "UPDATE harvests SET last_page_at = @now WHERE harvest_id = @harvestId", new { harvestId, now });

    public static int End(SqliteConnection connection, long harvestId, bool isComplete, long now) => connection.Execute(
        "UPDATE harvests SET ended_at = @now, is_complete = @isComplete WHERE harvest_id = @harvestId",
        new { harvestId, isComplete, now });

    public static int CountRefused(SqliteConnection connection, long intakeId) => connection.ExecuteScalar<int>(
        "SELECT refused FROM intakes WHERE intake_id = @intakeId", new { intakeId });
}

internal sealed record HarvestRow(long HarvestId, long IntakeId, string? ListingToken, long IsListed);
