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
        using var save = connection.Prepare(
            $"""
            INSERT OR REPLACE INTO predictions ({string.Join(", ", ReactionColumns.Names)}, comment_key, model_key)
            SELECT {string.Join(", ", ReactionColumns.Names.Select(name => "$" + name))}, comment_key, $model_key
            FROM comments WHERE comment_id = $comment_id AND text = $text
            """,
            [.. ReactionColumns.Names, "model_key", "comment_id", "text"]);
        return predictions.Sum(prediction => save.Execute(
            [.. ReactionColumns.Values(prediction.Reaction), modelKey, prediction.Comment.Id, StorableText.Clean(prediction.Comment.Text)]));
    }
}
