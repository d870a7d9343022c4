using Dapper;
using Microsoft.Data.Sqlite;

namespace ReactionMiner.Storage;

internal static class VideoThemesReader
{
    public static IReadOnlyList<VideoThemes> Read(SqliteConnection connection, string modelVersion) =>
    [
        .. connection.Query<Row>(
            """
            SELECT c.video_id AS Video, p.themes AS Themes, count(*) AS Comments
            FROM predictions p JOIN comments c USING (comment_key)
            WHERE p.model_key = (SELECT model_key FROM models WHERE model_version = @modelVersion) AND NOT p.is_spam
            GROUP BY c.video_id, p.themes
            ORDER BY c.video_id
            """, new { modelVersion })
            .GroupBy(row => row.Video, StringComparer.Ordinal)
            .Select(rows => new VideoThemes(VideoKey.Read(rows.Key), (int)rows.Sum(row => row.Comments), ByTheme(rows))),
    ];

    private static Dictionary<int, int> ByTheme(IEnumerable<Row> rows) => rows
        .SelectMany(row => ReactionColumns.Positions(row.Themes).Select(theme => (theme, row.Comments)))
        .GroupBy(given => given.theme)
        .ToDictionary(theme => theme.Key, theme => (int)theme.Sum(given => given.Comments));

    private sealed record Row(string Video, byte[] Themes, long Comments);
}
