using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Puts single comments into the store, inside the caller's transaction.</summary>
internal sealed class CommentWriter : IDisposable
{
    // Setting a column writes its indices anew, even with the value it has: these are set only when they change.
    private static readonly string[] Indexed = ["comment_id", "video_id"];

    private readonly Statement _insert;
    private readonly Statement _find;
    private readonly Statement _update;
    private readonly Statement _move;
    private readonly Statement _touch;
    private readonly Statement _keepEdit;
    private readonly Statement _dropPredictions;

    public CommentWriter(SqliteConnection connection)
    {
        _insert = new Statement(
            connection,
            $"""
            INSERT INTO comments ({CommentColumns.Listed()}, first_intake_id, first_seen_at, last_intake_id, last_seen_at, text_intake_id)
            VALUES ({Statement.Placeholders(CommentColumns.Names.Count)}, ?19, ?20, ?19, ?20, ?19)
            ON CONFLICT (comment_id) DO NOTHING
            """);
        _find = new Statement(
            connection, $"SELECT {CommentColumns.Listed()}, comment_key, text_intake_id FROM comments WHERE comment_id = ?1");
        _update = new Statement(
            connection,
            $"""
            UPDATE comments SET {Settings}, last_intake_id = ?19, last_seen_at = ?20, text_intake_id = ?21 WHERE comment_key = ?22
            """);
        _move = new Statement(connection, "UPDATE comments SET video_id = ?1 WHERE comment_key = ?2");
        _touch = new Statement(
            connection, "UPDATE comments SET collected_at = ?1, last_intake_id = ?2, last_seen_at = ?3 WHERE comment_key = ?4");
        _keepEdit = new Statement(
            connection,
            """
            INSERT INTO edits (comment_key, text, updated_at, collected_at, kept_at, intake_id) SELECT ?1, ?2, ?3, ?4, ?5, ?6
            WHERE NOT EXISTS (SELECT 1 FROM edits WHERE comment_key = ?1 AND text = ?2)
            """);
        _dropPredictions = new Statement(connection, "DELETE FROM predictions WHERE comment_key = ?1");
    }

    private static string Settings => string.Join(", ", CommentColumns.Names.Index()
        .Where(column => !Indexed.Contains(column.Item, StringComparer.Ordinal))
        .Select(column => $"{column.Item} = ?{column.Index + 1}"));

    /// <param name="comment">As the source gave it.</param>
    /// <param name="sighting">Which intake saw it, and when.</param>
    public CommentFate Write(Comment comment, Sighting sighting)
    {
        if (StorableComment.WhyNot(comment) is { } reason)
        {
            return CommentFate.Refused(reason);
        }
        comment = StorableComment.From(comment);
        CommentColumns.Bind(_insert, comment);
        _insert.Bind(19, sighting.IntakeId);
        _insert.Bind(20, sighting.SeenAt);
        return _insert.Execute() == 1
            ? new CommentFate(FateKind.Stored, comment.VideoId)
            : WriteAgain(comment, sighting);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _find.Dispose();
        _update.Dispose();
        _move.Dispose();
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
            KeepEdit(key, older, olderIntakeId, sighting);
        }
        if (merged == stored with { CollectedAt = merged.CollectedAt })
        {
            Touch(key, merged, sighting);
            return new CommentFate(FateKind.Unchanged, merged.VideoId);
        }
        var textIsNew = !string.Equals(merged.Text, stored.Text, StringComparison.Ordinal);
        if (textIsNew)
        {
            _dropPredictions.Bind(1, key);
            _dropPredictions.Execute();
        }
        if (merged.VideoId != stored.VideoId)
        {
            _move.Bind(1, VideoKey.Of(merged.VideoId));
            _move.Bind(2, key);
            _move.Execute();
        }
        Update(key, merged, textIsNew ? sighting.IntakeId : textIntakeId, sighting);
        return new CommentFate(FateKind.Updated, merged.VideoId);
    }

    private (Comment Stored, long Key, long TextIntakeId) Find(Comment incoming)
    {
        _find.Bind(1, incoming.Id);
        _find.Step();
        var count = CommentColumns.Names.Count;
        var found = (CommentColumns.Read(_find), _find.Number(count), _find.Number(count + 1));
        _find.Reset();
        return found;
    }

    private void KeepEdit(long key, Comment older, long intakeId, Sighting sighting)
    {
        _keepEdit.Bind(1, key);
        _keepEdit.Bind(2, older.Text);
        _keepEdit.Bind(3, older.UpdatedAt?.ToUnixTimeMilliseconds());
        _keepEdit.Bind(4, older.CollectedAt?.ToUnixTimeMilliseconds());
        _keepEdit.Bind(5, sighting.SeenAt);
        _keepEdit.Bind(6, intakeId);
        _keepEdit.Execute();
    }

    private void Touch(long key, Comment merged, Sighting sighting)
    {
        _touch.Bind(1, merged.CollectedAt?.ToUnixTimeMilliseconds());
        _touch.Bind(2, sighting.IntakeId);
        _touch.Bind(3, sighting.SeenAt);
        _touch.Bind(4, key);
        _touch.Execute();
    }

    private void Update(long key, Comment merged, long textIntakeId, Sighting sighting)
    {
        CommentColumns.Bind(_update, merged);
        _update.Bind(19, sighting.IntakeId);
        _update.Bind(20, sighting.SeenAt);
        _update.Bind(21, textIntakeId);
        _update.Bind(22, key);
        _update.Execute();
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
