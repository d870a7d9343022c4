using Dapper;
using Microsoft.Data.Sqlite;

namespace ReactionMiner.Storage;

/// <summary>Where comments and their earlier texts come from.</summary>
internal static class ProvenanceTable
{
    public static CommentProvenance? Find(SqliteConnection connection, string commentId) =>
        connection.QuerySingleOrDefault<ProvenanceRow>(
            """
            SELECT first_intake_id AS FirstIntakeId, first_seen_at AS FirstSeenAt, last_intake_id AS LastIntakeId,
                last_seen_at AS LastSeenAt, text_intake_id AS TextIntakeId
            FROM comments WHERE comment_id = @commentId
            """,
            new { commentId })?.ToRecord();

    public static IReadOnlyList<EditedText> Edits(SqliteConnection connection, string commentId) =>
    [
        .. connection.Query<EditRow>(
            """
            SELECT e.text AS Text, e.updated_at AS UpdatedAt, e.collected_at AS CollectedAt, e.kept_at AS KeptAt, e.intake_id AS IntakeId
            FROM edits e JOIN comments c ON c.comment_key = e.comment_key
            WHERE c.comment_id = @commentId ORDER BY e.edit_id
            """,
            new { commentId }).Select(row => row.ToRecord()),
    ];

    private sealed record ProvenanceRow(
        long FirstIntakeId, long FirstSeenAt, long LastIntakeId, long LastSeenAt, long TextIntakeId)
    {
        public CommentProvenance ToRecord() => new(
            FirstIntakeId, UnixTime.Read(FirstSeenAt), LastIntakeId, UnixTime.Read(LastSeenAt), TextIntakeId);
    }

    private sealed record EditRow(string Text, long? UpdatedAt, long? CollectedAt, long KeptAt, long IntakeId)
    {
        public EditedText ToRecord() => new(
            Text, UnixTime.Read(UpdatedAt), UnixTime.Read(CollectedAt), UnixTime.Read(KeptAt), IntakeId);
    }
}
