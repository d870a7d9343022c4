using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>The threads of harvests, and how far their replies are read.</summary>
internal static class HarvestThreadTable
{
    public static IReadOnlyDictionary<string, ThreadReading> FindReadings(
        SqliteConnection connection, long harvestId, IReadOnlyCollection<string> threadIds) =>
        connection.Query<(string Id, int Promised, int Had, bool IsOfThisHarvest)>(
            """
            SELECT comment_id, read_promised, read_had, read_harvest_id = @harvestId
            FROM comments JOIN harvest_threads USING (comment_key)
            WHERE comment_id IN @threadIds AND read_promised IS NOT NULL
            """,
            new { harvestId, threadIds })
            .ToDictionary(row => row.Id, row => new ThreadReading(row.Promised, row.Had, row.IsOfThisHarvest), StringComparer.Ordinal);

    /// <summary>Notes listed threads. One that the harvest has listed before keeps how far it was read.</summary>
    /// <param name="firstSeen">Comments of the page that the harvest had not met.</param>
    public static int List(
        SqliteConnection connection, long harvestId, IReadOnlyList<ListedThread> threads, IReadOnlyList<Comment> firstSeen) => connection.Execute(
        """
        INSERT INTO harvest_threads (
            comment_key, harvest_id, promised, had, is_pending, read_promised, read_had, read_harvest_id)
        SELECT comment_key, @harvestId, @Promised, @Had, @isPending,
            iif(@isPending, NULL, @Promised), iif(@isPending, NULL, @Had), iif(@isRead, @harvestId, NULL)
        FROM comments WHERE comment_id = @Id
        ON CONFLICT DO UPDATE SET
            harvest_id = excluded.harvest_id,
            promised = excluded.promised,
            had = iif(@isPending AND harvest_id = @harvestId, had + @repliesFirstSeen, excluded.had),
            is_pending = excluded.is_pending AND NOT (harvest_id = @harvestId AND given_up IS NOT NULL),
            page_token = iif(harvest_id = @harvestId, page_token, NULL),
            given_up = iif(harvest_id = @harvestId, given_up, NULL),
            is_final = iif(harvest_id = @harvestId, is_final, 0),
            read_promised = coalesce(excluded.read_promised, read_promised),
            read_had = coalesce(excluded.read_had, read_had),
            read_harvest_id = coalesce(excluded.read_harvest_id, read_harvest_id)
        """,
        threads.DistinctBy(thread => thread.Id, StringComparer.Ordinal).Select(thread => new
        {
            harvestId,
            thread.Id,
            thread.Promised,
            thread.Had,
            isPending = thread.State == RepliesState.Pending,
            isRead = thread.State == RepliesState.Read,
            repliesFirstSeen = firstSeen.Count(comment => string.Equals(comment.ParentId, thread.Id, StringComparison.Ordinal)),
        }));

    public static IReadOnlyList<PendingThread> FindPending(SqliteConnection connection, long harvestId, int atMost) =>
    [
        .. connection.Query<PendingThread>(
            """
            SELECT comment_id AS Id, page_token AS PageToken
            FROM harvest_threads JOIN comments USING (comment_key)
            WHERE harvest_id = @harvestId AND is_pending
            ORDER BY comment_key LIMIT @atMost
            """,
            new { harvestId, atMost }),
    ];

    /// <summary>Threads of the harvest's video that earlier harvests listed, that were not missed, and that this one has not listed.</summary>
    public static int CountLeftOut(SqliteConnection connection, long harvestId) => connection.ExecuteScalar<int>(
        """
        SELECT count(*)
        FROM harvests
        JOIN comments ON comments.video_id = harvests.video_id
        JOIN harvest_threads USING (comment_key)
        JOIN sightings USING (comment_key)
        WHERE harvests.harvest_id = @harvestId AND harvest_threads.harvest_id < @harvestId AND missed_by IS NULL
        """,
        new { harvestId });

    /// <param name="firstSeen">Replies of the page that the harvest had not met.</param>
    public static int Advance(SqliteConnection connection, long harvestId, string threadId, int firstSeen, PagePlace next) =>
        connection.Execute(
            """
            UPDATE harvest_threads SET
                had = had + @firstSeen,
                page_token = @Token,
                is_pending = NOT @IsEnd,
                read_promised = iif(@IsEnd, promised, read_promised),
                read_had = iif(@IsEnd, had + @firstSeen, read_had),
                read_harvest_id = iif(@IsEnd, @harvestId, read_harvest_id)
            WHERE comment_key = (SELECT comment_key FROM comments WHERE comment_id = @threadId)
            """,
            new { harvestId, threadId, firstSeen, next.Token, next.IsEnd });

    public static int GiveUp(SqliteConnection connection, string threadId, string reason, bool isFinal) => connection.Execute(
        """
        UPDATE harvest_threads SET is_pending = 0, page_token = NULL, given_up = @reason, is_final = @isFinal
        WHERE comment_key = (SELECT comment_key FROM comments WHERE comment_id = @threadId)
        """,
        new { threadId, reason, isFinal });
}
