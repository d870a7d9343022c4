using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Which harvest met which comment.</summary>
internal static class SightingTable
{
    /// <summary>Notes that a harvest meets comments; those that are not stored are passed over.</summary>
    /// <returns>Those that it meets for the first time.</returns>
    public static IReadOnlyList<Comment> Add(SqliteConnection connection, long harvestId, IReadOnlyList<Comment> comments) =>
    [
        .. comments.Where(comment => connection.Execute(
            """
            INSERT INTO sightings (comment_key, harvest_id)
            SELECT comment_key, @harvestId FROM comments WHERE comment_id = @Id
            ON CONFLICT DO UPDATE SET harvest_id = @harvestId, missed_by = NULL WHERE harvest_id <> @harvestId
            """,
            new { harvestId, comment.Id }) > 0),
    ];

    public static IReadOnlySet<string> FindSeen(SqliteConnection connection, IReadOnlyCollection<string> commentIds) =>
        connection.Query<string>(
            "SELECT comment_id FROM comments JOIN sightings USING (comment_key) WHERE comment_id IN @commentIds",
            new { commentIds }).ToHashSet(StringComparer.Ordinal);

    public static int CountMet(SqliteConnection connection, long harvestId, IReadOnlyCollection<string> commentIds) =>
        connection.ExecuteScalar<int>(
            "SELECT count(*) FROM comments JOIN sightings USING (comment_key) WHERE comment_id IN @commentIds AND harvest_id = @harvestId",
            new { harvestId, commentIds });

    /// <summary>Marks the comments that a complete harvest should have met and did not: those of threads it did not list, and the replies in
    /// threads it read to their end.</summary>
    /// <returns>How many were not marked before.</returns>
    public static int MarkMissed(SqliteConnection connection, long harvestId, VideoId videoId) => connection.Execute(
        """
        UPDATE sightings SET missed_by = @harvestId
        WHERE harvest_id < @harvestId AND missed_by IS NULL AND comment_key IN (
            SELECT comments.comment_key
            FROM comments
            JOIN comments AS tops ON tops.comment_id = comments.thread_id
            JOIN harvest_threads ON harvest_threads.comment_key = tops.comment_key
            WHERE comments.video_id = @video
                AND (harvest_threads.harvest_id < @harvestId OR harvest_threads.read_harvest_id = @harvestId))
        """,
        new { harvestId, video = VideoKey.Of(videoId) });
}
