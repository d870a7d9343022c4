using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Formats;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Sqlite;

/// <summary>A tool's SQLite file, never written to.</summary>
internal sealed class SqliteFile(string path, string name) : IRowFile
{
    private const string CommentSuiteQuery = """
        SELECT c.*, a.channel_name, v.video_title, v.channel_id AS video_channel_id, v.publish_date AS video_published, v.total_comments, v.grab_date,
               (SELECT channel_name FROM channels WHERE channel_id = v.channel_id) AS video_channel_name
        FROM comments c LEFT JOIN channels a ON a.channel_id = c.channel_id LEFT JOIN videos v ON v.video_id = c.video_id
        """;

    public Task<Recognition> RecogniseAsync(ImportOptions options, CancellationToken cancellationToken)
    {
        using var database = Open();
        var tables = Tables(database);
        var format = IsCommentSuite(tables) ? ToolFormats.CommentSuiteDatabase : tables.Contains("comment", StringComparer.Ordinal) ? ApiFormats.Youte : null;
        return Task.FromResult(new Recognition(
            format, $"a SQLite file with the tables {NameList.InWords(tables)}, neither YouTube Comment Suite's nor youte's"));
    }

    public async IAsyncEnumerable<Reading> ReadAsync(
        CommentFormat format, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var database = Open();
        await using var command = database.CreateCommand();
        command.CommandText = IsCommentSuite(Tables(database)) ? CommentSuiteQuery : "SELECT * FROM comment";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var names = Enumerable.Range(0, reader.FieldCount).Select(i => ColumnName.Normalise(reader.GetName(i))).ToList();
        var columns = format.Columns.With(options.Map);
        for (var row = 1; await reader.ReadAsync(cancellationToken); row++)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < names.Count; i++)
            {
                if (!reader.IsDBNull(i))
                {
                    values[names[i]] = Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "";
                }
            }
            yield return new Reading.Fields(new Json.JsonRow($":row {row}", values, columns) { Section = SectionOf(values) });
        }
    }

    private SqliteConnection Open()
    {
        try
        {
            var database = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ConnectionString);
            database.Open();
            return database;
        }
        catch (SqliteException exception)
        {
            throw new FileNotReadableException(name, $"SQLite says: {exception.Message}", exception);
        }
    }

    private static List<string> Tables(SqliteConnection database)
    {
        using var command = database.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }
        return tables;
    }

    private static bool IsCommentSuite(List<string> tables) => ((string[])["comments", "channels", "videos"]).All(tables.Contains);

    private static Section SectionOf(Dictionary<string, string> values)
    {
        DateTimeOffset? Time(string column) => values.TryGetValue(column, out var text) ? Moment.TryParse(text, collectedAt: null)?.At : null;
        return VideoId.TryParse(values.GetValueOrDefault("videoid")) is not { } id ? Section.Unknown : new Section
        {
            Video = values.GetValueOrDefault("videotitle") is not { } title ? null : new Video(id)
            {
                Title = title,
                ChannelId = values.GetValueOrDefault("videochannelid"),
                ChannelTitle = values.GetValueOrDefault("videochannelname"),
                PublishedAt = Time("videopublished"),
                CommentCount = long.TryParse(values.GetValueOrDefault("totalcomments"), CultureInfo.InvariantCulture, out var count) ? count : null,
            },
            CollectedAt = Time("grabdate"),
        };
    }
}
