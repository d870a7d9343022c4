using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Puts single comments into the store, inside the caller's transaction.</summary>
internal sealed class CommentWriter : IDisposable
{
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _update;
    private readonly SqliteCommand _touch;
    private readonly SqliteCommand _keepEdit;
    private readonly SqliteCommand _dropPredictions;

    public CommentWriter(SqliteConnection connection)
    {
        _insert = connection.Prepare(
            $"""
            INSERT INTO comments ({CommentColumns.Listed("")}, first_intake_id, first_seen_at, last_intake_id, last_seen_at, text_intake_id)
            VALUES ({CommentColumns.Listed("$")}, $intake_id, $seen_at, $intake_id, $seen_at, $intake_id)
            ON CONFLICT (comment_id) DO NOTHING
            """,
            [.. CommentColumns.Names, "intake_id", "seen_at"]);
        _find = connection.Prepare(
            $"SELECT {CommentColumns.Listed("")}, comment_key, text_intake_id FROM comments WHERE comment_id = $comment_id",
            "comment_id");
        _update = connection.Prepare(
            $"""
            UPDATE comments SET ({CommentColumns.Listed("")}, last_intake_id, last_seen_at, text_intake_id)
            = ({CommentColumns.Listed("$")}, $intake_id, $seen_at, $text_intake_id) WHERE comment_key = $comment_key
            """,
            [.. CommentColumns.Names, "intake_id", "seen_at", "text_intake_id", "comment_key"]);
        _touch = connection.Prepare(
            """
            UPDATE comments SET collected_at = $collected_at, last_intake_id = $intake_id, last_seen_at = $seen_at
            WHERE comment_key = $comment_key
            """,
            "collected_at", "intake_id", "seen_at", "comment_key");
        _keepEdit = connection.Prepare(
            """
            INSERT INTO edits (comment_key, text, updated_at, collected_at, kept_at, intake_id)
            SELECT $comment_key, $text, $updated_at, $collected_at, $kept_at, $intake_id
            WHERE NOT EXISTS (SELECT 1 FROM edits WHERE comment_key = $comment_key AND text = $text)
            """,
            "comment_key", "text", "updated_at", "collected_at", "kept_at", "intake_id");
        _dropPredictions = connection.Prepare("DELETE FROM predictions WHERE comment_key = $comment_key", "comment_key");
    }

    /// <param name="comment">As the source gave it.</param>
    /// <param name="sighting">Which intake saw it, and when.</param>
    public CommentFate Write(Comment comment, Sighting sighting)
    {
        if (StorableComment.WhyNot(comment) is { } reason)
        {
            return CommentFate.Refused(reason);
        }
        comment = StorableComment.From(comment);
        CommentColumns.Bind(_insert.Parameters, comment);
        _insert.Parameters[^2].Value = sighting.IntakeId;
        _insert.Parameters[^1].Value = sighting.SeenAt;
        return _insert.ExecuteNonQuery() == 1
            ? new CommentFate(FateKind.Stored, comment.VideoId)
            : WriteAgain(comment, sighting);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _find.Dispose();
        _update.Dispose();
        _touch.Dispose();
        _keepEdit.Dispose();
        _dropPredictions.Dispose();
    }

    private CommentFate WriteAgain(Comment incoming, Sighting sighting)
    {
        var (stored, key, textIntakeId) = Find(incoming);
        if (stored.VideoId != incoming.VideoId && stored.VideoId.IsYouTube == incoming.VideoId.IsYouTube)
        {
            return CommentFate.Refused(
                $"comment '{incoming.Id}' of video '{incoming.VideoId}' is already stored under '{stored.VideoId}', and a comment "
                + "belongs to one video; give the file the right one with --video");
        }
        var merge = CommentMerge.Of(stored, incoming);
        var merged = merge.Comment;
        if (!string.Equals(stored.Text, incoming.Text, StringComparison.Ordinal))
        {
            var (older, olderIntakeId) = merge.IncomingIsNewer ? (stored, textIntakeId) : (incoming, sighting.IntakeId);
            _keepEdit.Execute(
                key, older.Text, older.UpdatedAt?.ToUnixTimeMilliseconds(), older.CollectedAt?.ToUnixTimeMilliseconds(),
                sighting.SeenAt, olderIntakeId);
        }
        if (merged == stored with { CollectedAt = merged.CollectedAt })
        {
            _touch.Execute(merged.CollectedAt?.ToUnixTimeMilliseconds(), sighting.IntakeId, sighting.SeenAt, key);
            return new CommentFate(FateKind.Unchanged, merged.VideoId);
        }
        var textIsNew = !string.Equals(merged.Text, stored.Text, StringComparison.Ordinal);
        if (textIsNew)
        {
            _dropPredictions.Execute(key);
        }
        Update(merged, sighting, textIsNew ? sighting.IntakeId : textIntakeId, key);
        return new CommentFate(FateKind.Updated, merged.VideoId);
    }

    private (Comment Stored, long Key, long TextIntakeId) Find(Comment incoming)
    {
        _find.Parameters[0].Value = incoming.Id;
        using var row = _find.ExecuteReader();
        row.Read();
        return (CommentColumns.Read(row), row.GetInt64(CommentColumns.Names.Count), row.GetInt64(CommentColumns.Names.Count + 1));
    }

    private void Update(Comment merged, Sighting sighting, long textIntakeId, long key)
    {
        CommentColumns.Bind(_update.Parameters, merged);
        _update.Parameters[^4].Value = sighting.IntakeId;
        _update.Parameters[^3].Value = sighting.SeenAt;
        _update.Parameters[^2].Value = textIntakeId;
        _update.Parameters[^1].Value = key;
        _update.ExecuteNonQuery();
    }
}

/// <param name="IntakeId">The intake that sees a comment.</param>
/// <param name="SeenAt">Unix milliseconds, this store's clock.</param>
internal sealed record Sighting(long IntakeId, long SeenAt);

internal enum FateKind
{
    Stored,
    Updated,
    Unchanged,
    Refused,
}

/// <param name="Video">The video that the comment is stored under.</param>
/// <param name="Reason">Why it was refused.</param>
internal readonly record struct CommentFate(FateKind Kind, VideoId Video, string? Reason = null)
{
    public static CommentFate Refused(string reason) => new(FateKind.Refused, default, reason);
}
