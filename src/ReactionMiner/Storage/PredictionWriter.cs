using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Storage;

/// <summary>Puts one model's predictions into the store, inside the caller's transaction.</summary>
internal static class PredictionWriter
{
    /// <returns>How many were kept: a prediction of a text that the comment no longer has is not.</returns>
    public static int Write(
        SqliteConnection connection, string modelVersion, IEnumerable<(Comment Comment, Reaction Reaction)> predictions)
    {
        var modelKey = connection.ExecuteScalar<long>(
            """
            INSERT INTO models (model_version) VALUES (@modelVersion) ON CONFLICT DO NOTHING;
            SELECT model_key FROM models WHERE model_version = @modelVersion
            """,
            new { modelVersion });
        using var save = new Statement(
            connection,
            $"""
            INSERT OR REPLACE INTO predictions ({ReactionColumns.Listed()}, comment_key, model_key)
            SELECT {Statement.Placeholders(ReactionColumns.Names.Count)}, comment_key, ?8
            FROM comments WHERE comment_id = ?9 AND text = ?10
            """);
        var kept = 0;
        foreach (var (comment, reaction) in predictions)
        {
            ReactionColumns.Bind(save, reaction);
            save.Bind(8, modelKey);
            save.Bind(9, comment.Id);
            save.Bind(10, StorableText.Clean(comment.Text));
            kept += save.Execute();
        }
        return kept;
    }
}
