using System.Text;
using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Importing;

/// <summary>YouTube Data Tools, 4CAT, Takeout, youte, tuber, vosonSML, the spam collection.</summary>
public sealed class ResearchToolsTests
{
    private const string DataToolsHeader = "id,replyCount,likeCount,publishedAt,authorName,text,authorChannelId,authorChannelUrl,isReply,isReplyTo,isReplyToName";

    [Fact]
    public async Task Data_Tools_rows_take_their_video_from_the_files_name()
    {
        var imported = await Imported.FromTextAsync("videoinfo_dQw4w9WgXcQ_2024_05_01-10_00_00_comments.csv", DataToolsHeader + "\n" + """
            UgA,1,3,"2024-04-30 09:08:07","Ann","one two",UCann,http://x,0,,
            UgA.b1,,0,"2024-04-30 10:08:07","Bo","three",UCbo,http://x,1,UgA,Ann
            """);

        Assert.Equal("youtube-data-tools", imported.File.Format?.Name);
        var top = imported["UgA"];
        Assert.Equal(("dQw4w9WgXcQ", TimePrecision.Exact, 1), (top.VideoId.Value, top.PublishedPrecision, top.ReplyCount!.Value));
        Assert.Equal(new DateTimeOffset(2024, 4, 30, 9, 8, 7, TimeSpan.Zero), top.PublishedAt);
        Assert.Equal("UgA", imported["UgA.b1"].ParentId);
    }

    [Fact]
    public async Task Quotes_that_PHP_left_single_after_a_backslash_do_not_end_the_text()
    {
        var imported = await Imported.FromTextAsync("x.csv", DataToolsHeader + "\n" + """"
            UgA,1,3,"2024-04-30 09:08:07",Ann,"say \"hi, you\" and ""bye""",UCann,http://x,0,,
            UgB,0,3,"2024-04-30 09:08:07",Ann,"ends in \",UCann,http://x,0,,
            UgC,0,3,"2024-04-30 09:08:07",Ann,"quoted \"",UCann,http://x,0,,
            """");

        Assert.Empty(imported.Refused);
        Assert.Equal("say \\\"hi, you\\\" and \"bye\"", imported["UgA"].Text);
        Assert.Equal("ends in \\", imported["UgB"].Text);
        Assert.Equal("quoted \\\"", imported["UgC"].Text);
    }

    [Fact]
    public async Task Pseudonymised_Data_Tools_rows_thread_by_their_reply_column()
    {
        var imported = await Imported.FromTextAsync("x.tab", """
            id	replyCount	likeCount	publishedAt	authorName	text	isReply	isReplyTo	isReplyToName
            da39a3	1	3	2024-04-30 09:08:07	5ba93c	top	0		
            86f7e4		0	2024-04-30 09:08:08	e9d71f	below	1	da39a3	5ba93c
            """);

        Assert.Equal("youtube-data-tools", imported.File.Format?.Name);
        Assert.Equal(("da39a3", "da39a3"), (imported["86f7e4"].ParentId, imported["86f7e4"].ThreadId));
    }

    [Fact]
    public async Task FourCAT_tables_and_lines_are_read_without_redacted_authors()
    {
        const string Table = """
            id,thread_id,author,body,timestamp,unix_timestamp,replyCount,likeCount,isReplyTo,source_filename,date_collected
            UgA,UgA,REDACTED,top,2024-04-30 09:08:07,1714468087,1,3,,videoinfo_dQw4w9WgXcQ_2024_05_01-10_00_00_comments.csv,2024-05-02
            UgA.b1,UgA,REDACTED,below,,,,0,UgA,videoinfo_dQw4w9WgXcQ_2024_05_01-10_00_00_comments.csv,2024-05-02
            """;
        const string Lines = """
            {"id":"UgA","thread_id":"UgA","author":"ann","body":"top","timestamp":"2024-04-30 09:08:07"}
            {"id":"UgX","thread_id":"UgA","author":"bo","body":"below","timestamp":""}
            """;

        var table = await Imported.FromTextAsync("x.csv", Table);
        var lines = await Imported.FromTextAsync("x.ndjson", Lines);

        Assert.Equal(("4cat", "4cat"), (table.File.Format?.Name, lines.File.Format?.Name));
        Assert.Equal((null, "dQw4w9WgXcQ", TimePrecision.Exact), (table["UgA"].AuthorName, table["UgA"].VideoId.Value, table["UgA"].PublishedPrecision));
        Assert.Equal((null, "UgA"), (table["UgA.b1"].PublishedAt, table["UgA.b1"].ParentId));
        Assert.Equal(("UgA", "UgA"), (lines["UgX"].ParentId, lines["UgX"].ThreadId));
    }

    [Theory]
    [InlineData("""
        Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text
        UgA.b1,UCme,2023-05-06T07:08:09.123456+00:00,0,UgA,dQw4w9WgXcQ,"{""takeoutSegments"":[{""text"":""one ""},{""text"":""\u003ctwo""}]}"


        """)]
    [InlineData("""
        Channel ID,Comment create timestamp,Price,Comment ID,Parent comment ID,Post ID,Video ID,Comment text,Top-level comment ID
        UCme,2023-05-06T07:08:09Z,0,UgA.b1,UgA,,dQw4w9WgXcQ,"{""text"":""one ""},{""text"":""\u003ctwo"",""mention"":{""externalChannelId"":""UCx""}}",UgA
        """)]
    public async Task Takeouts_text_is_taken_out_of_its_JSON(string csv)
    {
        var imported = await Imported.FromTextAsync("comments.csv", csv);

        Assert.Equal("google-takeout", imported.File.Format?.Name);
        var comment = Assert.Single(imported.Comments);
        Assert.Equal(("one <two", "UCme", "UgA", "UgA", "dQw4w9WgXcQ"), (comment.Text, comment.AuthorId, comment.ParentId, comment.ThreadId, comment.VideoId.Value));
        Assert.Empty(imported.Refused);
    }

    [Fact]
    public async Task Takeouts_raw_line_breaks_are_read_and_its_broken_JSON_is_refused()
    {
        var imported = await Imported.FromTextAsync("comments.csv", "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\n"
            + "UCme,2023-05-06T07:08:09Z,0,UgA,,dQw4w9WgXcQ,\"{\"\"text\"\":\"\"one\ntwo\"\"}\"\n"
            + "UCme,2023-05-06T07:08:09Z,0,UgB,,dQw4w9WgXcQ,\"{\"\"text\"\":\"\n");

        Assert.Equal("one\ntwo", imported["UgA"].Text);
        Assert.Contains("Takeout", Assert.Single(imported.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Youtes_CSV_begins_with_a_byte_order_mark()
    {
        const string Csv = """
            id,video_id,parent_id,can_reply,total_reply_count,is_public,author_display_name,author_channel_id,text_display,text_original,like_count,published_at,updated_at
            UgA,dQw4w9WgXcQ,,True,2,True,Ann,UCann,a &lt;3,a <3,4,2024-01-02T03:04:05Z,2024-01-02T03:04:05Z
            """;

        var imported = await Imported.FromBytesAsync("x.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv)]);

        Assert.Equal(("youte", "a <3", 2), (imported.File.Format?.Name, imported["UgA"].Text, imported["UgA"].ReplyCount!.Value));
    }

    [Fact]
    public async Task Tubers_HTML_and_missing_values_are_read()
    {
        var imported = await Imported.FromTextAsync("x.csv", """
            "","authorDisplayName","authorChannelUrl","authorChannelId.value","videoId","textDisplay","canRate","viewerRating","likeCount","publishedAt","updatedAt","id","moderationStatus","parentId"
            "1","Ann","u","UCann","dQw4w9WgXcQ","it&#39;s <b>bold</b>","TRUE","none","5","2024-01-02T03:04:05Z","2024-01-02T03:04:05Z","UgA",NA,NA
            "2","Bo","u",NA,"dQw4w9WgXcQ","yes","TRUE","none",NA,"2024-01-02T03:04:05Z","2024-01-02T03:04:05Z","UgA.b1",NA,"UgA"
            """);

        Assert.Equal("tuber", imported.File.Format?.Name);
        Assert.Equal(("it's bold", null), (imported["UgA"].Text, imported["UgA"].ParentId));
        Assert.Equal((null, null, "UgA"), (imported["UgA.b1"].AuthorId, imported["UgA.b1"].LikeCount, imported["UgA.b1"].ParentId));
        Assert.Empty(imported.File.Warnings);
    }

    [Fact]
    public async Task VosonSMLs_table_is_read_also_without_a_name_for_its_row_names()
    {
        const string Header = "Comment,AuthorDisplayName,AuthorProfileImageUrl,AuthorChannelUrl,AuthorChannelID,ReplyCount,LikeCount,PublishedAt,UpdatedAt,CommentID,ParentID,VideoID\n";

        var imported = await Imported.FromTextAsync("x.csv", Header + "1,a < b,Ann,i,u,UCann,2,7,2024-01-02T03:04:05Z,2024-01-02T03:04:05Z,UgA,None,dQw4w9WgXcQ\n");

        var comment = Assert.Single(imported.Comments);
        Assert.Equal("vosonsml", imported.File.Format?.Name);
        Assert.Equal(("a < b", "UgA", 7L, null), (comment.Text, comment.Id, comment.LikeCount!.Value, comment.ParentId));
    }

    [Fact]
    public async Task The_spam_collections_content_is_HTML_and_a_date_may_be_missing()
    {
        var imported = await Imported.FromTextAsync("Youtube09.csv", "COMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\nz1,Ann,2015-05-29T02:30:18.971000,\"fun<br />&amp; <a href=\"\"x\"\">link</a>\uFEFF\",0\nz2,Bo,,plain,1\n");

        Assert.Equal("youtube-spam-collection", imported.File.Format?.Name);
        Assert.Equal(("fun\n& link", TimePrecision.Exact), (imported["z1"].Text, imported["z1"].PublishedPrecision));
        Assert.Null(imported["z2"].PublishedAt);
    }
}
