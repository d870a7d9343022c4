using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>Puts pages into the store, each inside the caller's transaction.</summary>
internal sealed class PageWriter(SqliteConnection connection) : IDisposable
{
    private readonly CommentWriter _comments = new(connection);

    /// <param name="sighting">The intake, and now.</param>
    /// <param name="keepRefused">How many of the refused rows to write down; all are counted.</param>
    public PageOutcome Write(CommentPage page, Sighting sighting, long keepRefused)
    {
        foreach (var video in page.Videos)
        {
            VideoTable.Merge(connection, video);
        }
        var counts = new int[4];
        var videos = new HashSet<VideoId>();
        var refused = new List<RefusedRow>(page.Refused);
        foreach (var comment in page.Comments)
        {
            var fate = _comments.Write(comment, sighting);
            counts[(int)fate.Kind]++;
            if (fate.Reason is { } reason)
            {
                refused.Add(new RefusedRow($"comment '{comment.Id}'", reason));
            }
            else
            {
                videos.Add(fate.Video);
            }
        }
        var outcome = new PageOutcome(
            counts[(int)FateKind.Stored], counts[(int)FateKind.Updated], counts[(int)FateKind.Unchanged], refused);
        Link(videos, sighting.IntakeId);
        Keep(refused.Take((int)Math.Min(refused.Count, keepRefused)), sighting.IntakeId);
        Count(outcome, sighting.IntakeId);
        return outcome;
    }

    public void Dispose() => _comments.Dispose();

    private void Link(IEnumerable<VideoId> videos, long intakeId)
    {
        foreach (var video in videos)
        {
            connection.Execute(
                """
                INSERT INTO videos (video_id) VALUES (@video) ON CONFLICT DO NOTHING;
                INSERT INTO intake_videos (intake_id, video_id) VALUES (@intakeId, @video) ON CONFLICT DO NOTHING;
                """,
                new { video = VideoKey.Of(video), intakeId });
        }
    }

    private void Keep(IEnumerable<RefusedRow> refused, long intakeId)
    {
        foreach (var row in refused)
        {
            connection.Execute(
                "INSERT INTO refused_rows (intake_id, place, reason, is_empty) VALUES (@intakeId, @place, @reason, @IsEmpty)",
                new { intakeId, place = StorableText.Clean(row.Place), reason = StorableText.Clean(row.Reason), row.IsEmpty });
        }
    }

    private void Count(PageOutcome outcome, long intakeId) => connection.Execute(
        """
        UPDATE intakes SET stored = stored + @Stored, updated = updated + @Updated, unchanged = unchanged + @Unchanged,
            refused = refused + @refused, empty = empty + @empty
        WHERE intake_id = @intakeId
        """,
        new { outcome.Stored, outcome.Updated, outcome.Unchanged, refused = outcome.Refused.Count, empty = outcome.Refused.Count(row => row.IsEmpty), intakeId });
}
