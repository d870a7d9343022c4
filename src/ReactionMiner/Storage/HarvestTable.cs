using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

internal static class HarvestTable
{
    private const string Row =
        "harvest_id AS HarvestId, intake_id AS IntakeId, run AS Run, listing_token AS ListingToken, is_listed AS IsListed";

    /// <summary>Hands the open harvest to the caller; whoever had it can no longer write.</summary>
    public static HarvestRow? TakeUp(SqliteConnection connection, VideoId videoId, long since) =>
        connection.QuerySingleOrDefault<HarvestRow>(
            $"""
            UPDATE harvests SET run = run + 1
            WHERE harvest_id = (
                SELECT max(harvest_id) FROM harvests
                WHERE video_id = @video AND ended_at IS NULL AND last_page_at >= @since)
            RETURNING {Row}
            """,
            new { video = VideoKey.Of(videoId), since });

    public static HarvestRow? FindLast(SqliteConnection connection, VideoId videoId) =>
        connection.QuerySingleOrDefault<HarvestRow>(
            $"""
            SELECT {Row} FROM harvests WHERE video_id = @video ORDER BY harvest_id DESC LIMIT 1
            """,
            new { video = VideoKey.Of(videoId) });

    public static HarvestRow Begin(SqliteConnection connection, Video video, long now)
    {
        VideoTable.Merge(connection, video);
        var videoKey = VideoKey.Of(video.Id);
        connection.Execute(
            "UPDATE harvests SET ended_at = @now WHERE video_id = @videoKey AND ended_at IS NULL", new { videoKey, now });
        var intakeId = IntakeTable.Begin(connection, "fetch", video.Id.Value, now);
        return connection.QuerySingle<HarvestRow>(
            $"""
            INSERT INTO harvests (intake_id, video_id, started_at, last_page_at) VALUES (@intakeId, @videoKey, @now, @now)
            RETURNING {Row}
            """,
            new { intakeId, videoKey, now });
    }

    /// <summary>The harvest is open, and no other run has taken it up since.</summary>
    public static bool IsHeld(SqliteConnection connection, HarvestRow row) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM harvests WHERE harvest_id = @HarvestId AND run = @Run AND ended_at IS NULL)", row);

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

internal sealed record HarvestRow(long HarvestId, long IntakeId, long Run, string? ListingToken, long IsListed);
