using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

internal static class IntakeTable
{
    public static long Begin(SqliteConnection connection, string kind, string sourceName, long now) =>
        connection.ExecuteScalar<long>(
            "INSERT INTO intakes (kind, source_name, started_at) VALUES (@kind, @sourceName, @now) RETURNING intake_id",
            new { kind, sourceName = StorableText.Clean(sourceName), now });

    public static int AddFile(SqliteConnection connection, long intakeId, IntakeFile file) => connection.Execute(
        """
        INSERT INTO intake_files (intake_id, name, format, sha256, bytes) VALUES (@intakeId, @name, @format, @Sha256, @Bytes)
        ON CONFLICT (intake_id, name) DO UPDATE SET format = excluded.format, sha256 = excluded.sha256, bytes = excluded.bytes
        """,
        new { intakeId, name = StorableText.Clean(file.Name), format = StorableText.Clean(file.Format), file.Sha256, file.Bytes });

    public static int Complete(SqliteConnection connection, long intakeId, long now) => connection.Execute(
        "UPDATE intakes SET completed_at = @now WHERE intake_id = @intakeId", new { intakeId, now });

    /// <param name="videos">Null for all intakes.</param>
    public static IReadOnlyList<RecordedIntake> Read(SqliteConnection connection, IReadOnlyList<VideoId>? videos)
    {
        var files = connection.Query<(long IntakeId, string Name, string Format, string Sha256, long Bytes)>(
            "SELECT intake_id, name, format, sha256, bytes FROM intake_files ORDER BY name")
            .ToLookup(row => row.IntakeId, row => new IntakeFile(row.Name, row.Format, row.Sha256, row.Bytes));
        var intakes = connection.Query<IntakeRow>(
            $"""
            SELECT intake_id AS IntakeId, kind AS Kind, source_name AS SourceName, started_at AS StartedAt,
                completed_at AS CompletedAt, stored AS Stored, updated AS Updated, unchanged AS Unchanged, refused AS Refused, empty AS Empty
            FROM intakes
            {(videos is null ? "" : "WHERE intake_id IN (SELECT intake_id FROM intake_videos WHERE video_id IN @keys)")}
            ORDER BY intake_id
            """,
            new { keys = videos?.Select(VideoKey.Of) });
        return [.. intakes.Select(row => row.ToRecord() with { Files = [.. files[row.IntakeId]] })];
    }

    public static IReadOnlyList<VideoId> Videos(SqliteConnection connection, long intakeId) =>
    [
        .. connection.Query<string>(
            "SELECT video_id FROM intake_videos WHERE intake_id = @intakeId ORDER BY video_id", new { intakeId })
            .Select(VideoKey.Read),
    ];

    public static IReadOnlyList<RefusedRow> Refused(SqliteConnection connection, long intakeId) =>
    [
        .. connection.Query<(string Place, string Reason, bool IsEmpty)>(
            "SELECT place, reason, is_empty FROM refused_rows WHERE intake_id = @intakeId ORDER BY refused_row_id", new { intakeId })
            .Select(row => new RefusedRow(row.Place, row.Reason) { IsEmpty = row.IsEmpty }),
    ];

    private sealed record IntakeRow(
        long IntakeId, string Kind, string SourceName, long StartedAt, long? CompletedAt,
        long Stored, long Updated, long Unchanged, long Refused, long Empty)
    {
        public RecordedIntake ToRecord() => new(
            IntakeId, Kind, SourceName, UnixTime.Read(StartedAt), UnixTime.Read(CompletedAt),
            new IntakeTotals(Stored, Updated, Unchanged, Refused) { Empty = Empty });
    }
}
