using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;
using ReactionMiner.Importing;

namespace ReactionMiner.Tests.Importing;

public sealed class CommentSuiteTests
{
    private const string Header = "id,parentId,videoId,channelId,channelName,channelThumb,commentDate,commentText,likes,isReply,replyCount,tags";
    private const string VideoHeader = "id,channelId,title,thumbUrl,description,publishDate,viewCount,comments,likes,dislikes,responseCode";

    private const string Rows = """
        UgA,,dQw4w9WgXcQ,UCann,Ann,t,2023-01-02T03:04:05,"it&#39;s<br>fine, &lt;3",7,false,2,[a, b]
        UgA.b1,UgA,dQw4w9WgXcQ,UCbo,Bo,t,2023-01-02T10:00,yes,0,true,,[]
        """;

    [Theory]
    [InlineData("comments.csv", Header)]
    [InlineData("comments-dQw4w9WgXcQ.csv", VideoHeader)]
    public async Task Both_tables_are_read_though_one_has_the_wrong_header(string name, string header)
    {
        var imported = await Imported.FromTextAsync(name, header + "\n" + Rows);

        Assert.Equal("youtube-comment-suite", imported.File.Format?.Name);
        Assert.Empty(imported.Refused);
        var top = imported["UgA"];
        Assert.Equal(("it's\nfine, <3", "Ann", "UCann", 7L, 2), (top.Text, top.AuthorName, top.AuthorId, top.LikeCount!.Value, top.ReplyCount!.Value));
        Assert.Equal(("UgA", null), (imported["UgA.b1"].ParentId, imported["UgA.b1"].ReplyCount));
    }

    [Fact]
    public async Task Local_times_are_trusted_to_the_day_unless_their_zone_is_told()
    {
        var blind = await Imported.FromTextAsync("c.csv", Header + "\n" + Rows);
        var zone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(2), "test", "test");
        var told = await Imported.FromTextAsync("c.csv", Header + "\n" + Rows, new ImportOptions { TimeZone = zone });

        Assert.Equal(TimePrecision.Day, blind["UgA"].PublishedPrecision);
        Assert.Equal(TimePrecision.Exact, told["UgA"].PublishedPrecision);
        Assert.Equal(new DateTimeOffset(2023, 1, 2, 1, 4, 5, TimeSpan.Zero), told["UgA"].PublishedAt);
    }

    [Fact]
    public async Task Objects_one_after_another_are_read()
    {
        const string Json = """
            {"id":"UgA","type":"COMMENT","commentText":"a &amp; b","channelId":"UCann","commentDate":"2023-01-02T03:04:05","videoId":"dQw4w9WgXcQ","likes":3,
             "replyCount":1,"isReply":false,"tags":[],"author":{"id":"UCann","title":"Ann","thumbUrl":"t"}}{"id":"UgA.b1","type":"COMMENT","commentText":"c",
             "channelId":"UCbo","commentDate":"2023-01-02T03:04:05","videoId":"dQw4w9WgXcQ","likes":0,"replyCount":-1,"isReply":true,"parentId":"UgA","author":{"id":"UCbo","title":"Bo"}}
            """;

        var imported = await Imported.FromTextAsync("comments.json", Json);

        Assert.Equal("youtube-comment-suite", imported.File.Format?.Name);
        Assert.Equal(("a & b", "Ann"), (imported["UgA"].Text, imported["UgA"].AuthorName));
        Assert.Equal(("UgA", null), (imported["UgA.b1"].ParentId, imported["UgA.b1"].ReplyCount));
        Assert.Empty(imported.File.Warnings);
    }

    [Fact]
    public async Task Nested_replies_of_the_condensed_form_are_comments_of_their_video()
    {
        const string Json = """
            [{"id":"UgA","commentText":"top","commentDate":"2021-01-02T03:04:05","likes":3,"author":{"title":"Ann"},
              "replies":[{"id":"UgA.b1","commentText":"below","commentDate":"2021-01-03T03:04:05","author":{"title":"Bo"}}]}]
            """;

        var imported = await Imported.FromTextAsync("dQw4w9WgXcQ-comments.json", Json);

        var reply = imported["UgA.b1"];
        Assert.Equal(("below", "UgA", "dQw4w9WgXcQ", "Bo"), (reply.Text, reply.ParentId, reply.VideoId.Value, reply.AuthorName));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_database_is_read_with_authors_and_videos_packed_or_not(bool isPacked)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "commentsuite.sqlite3");
        Execute(path, """
            CREATE TABLE videos (video_id STRING PRIMARY KEY, channel_id STRING, grab_date INTEGER, publish_date INTEGER, video_title STRING, total_comments INTEGER);
            CREATE TABLE comments (comment_id STRING PRIMARY KEY, channel_id STRING, video_id STRING, comment_date INTEGER, comment_likes INTEGER,
                reply_count INTEGER, is_reply BOOLEAN, parent_id STRING, comment_text TEXT);
            CREATE TABLE channels (channel_id STRING PRIMARY KEY, channel_name STRING);
            INSERT INTO videos VALUES ('dQw4w9WgXcQ', 'UCown', 1700000000000, 1690000000000, 'A talk', 9);
            INSERT INTO channels VALUES ('UCown', 'Owner'), ('UCann', 'Ann');
            INSERT INTO comments VALUES ('UgA', 'UCann', 'dQw4w9WgXcQ', 1695000000000, 4, 1, 0, NULL, 'a &lt; b'),
                                        ('UgA.b1', 'UCown', 'dQw4w9WgXcQ', 1695000001000, 0, 0, 1, 'UgA', 'thanks');
            """);
        if (isPacked)
        {
            path = folder.Write("packed.gz", Packed.GZip(await File.ReadAllBytesAsync(path)));
        }

        var imported = await Imported.FromAsync(path);

        Assert.Equal("youtube-comment-suite-db", imported.File.Format?.Name);
        Assert.Equal(("a < b", "Ann", false), (imported["UgA"].Text, imported["UgA"].AuthorName, imported["UgA"].AuthorIsUploader!.Value));
        Assert.Equal((DateTimeOffset.FromUnixTimeSeconds(1695000000), TimePrecision.Exact), (imported["UgA"].PublishedAt!.Value, imported["UgA"].PublishedPrecision));
        Assert.Equal(("UgA", true), (imported["UgA.b1"].ParentId, imported["UgA.b1"].AuthorIsUploader!.Value));
        var video = Assert.Single(imported.Videos);
        Assert.Equal(("A talk", "Owner", 9L), (video.Title, video.ChannelTitle, video.CommentCount!.Value));
    }

    [Fact]
    public async Task A_database_of_something_else_names_its_tables()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "other.db");
        Execute(path, "CREATE TABLE invoices (id INTEGER)");

        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(() => Imported.FromAsync(path));

        Assert.Contains("invoices", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Youtes_table_is_read_like_its_CSV()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "youte.db");
        Execute(path, """
            CREATE TABLE comment (id TEXT, video_id TEXT, parent_id TEXT, author_display_name TEXT, author_channel_id TEXT, text_display TEXT,
                text_original TEXT, like_count INTEGER, total_reply_count INTEGER, published_at TEXT);
            INSERT INTO comment VALUES ('UgA', 'dQw4w9WgXcQ', NULL, 'Ann', 'UCann', 'a &amp; b', NULL, 4, 2, '2024-01-02T03:04:05Z');
            """);

        var imported = await Imported.FromAsync(path);

        Assert.Equal(("youte", "a & b"), (imported.File.Format?.Name, imported["UgA"].Text));
    }

    private static void Execute(string path, string sql)
    {
        using var database = new SqliteConnection($"Data Source={path};Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
