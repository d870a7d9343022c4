using ReactionMiner.Importing.Rows;
using static ReactionMiner.Importing.Fields.CommentField;

namespace ReactionMiner.Importing.Formats;

/// <summary>What research tools and archives write.</summary>
internal static class ResearchFormats
{
    /// <remarks>The header says <c>isReplyTo</c>; later rows of the tool's own data call the same <c>isReplyToId</c>.</remarks>
    public static readonly CommentFormat DataTools = new()
    {
        Name = "youtube-data-tools",
        Description = "YouTube Data Tools, Video Info and Comments: videoinfo_VIDEO_…_comments.csv or .tab",
        Columns = new ColumnMap(
            (CommentId, "id"),
            (ParentId, "isreplyto isreplytoid"),
            (Text, "text"),
            (AuthorName, "authorname"),
            (AuthorId, "authorchannelid"),
            (PublishedAt, "publishedat"),
            (LikeCount, "likecount"),
            (ReplyCount, "replycount")),
        Signatures = [["id", "replycount", "likecount", "publishedat", "text", "isreply", "isreplyto"]],
        AllowsEmptyText = true,
        HasBackslashQuotes = true,
    };

    public static readonly CommentFormat FourCat = new()
    {
        Name = "4cat",
        Description = "4CAT: CSV or NDJSON with id, thread_id, author, body, timestamp",
        Columns = new ColumnMap(
            (CommentId, "id"),
            (VideoId, "videoid sourcefilename"),
            (ThreadId, "threadid"),
            (ParentId, "isreplyto isreplytoid parentid"),
            (Text, "body"),
            (AuthorName, "author"),
            (AuthorId, "authorchannelid authorid"),
            (PublishedAt, "timestamp unixtimestamp"),
            (LikeCount, "likecount likes"),
            (ReplyCount, "replycount"),
            (CollectedAt, "datecollected")),
        Signatures = [["id", "threadid", "author", "body", "timestamp"]],
        AllowsEmptyText = true,
    };

    /// <remarks>These are comments written by the account's holder, on any video: a creator's own replies, not what an audience wrote.</remarks>
    public static readonly CommentFormat Takeout = new()
    {
        Name = "google-takeout",
        Description = "Google Takeout: comments.csv, the comments an account's holder wrote",
        Columns = new ColumnMap(
            (CommentId, "commentid"),
            (VideoId, "videoid postid"),
            (ThreadId, "toplevelcommentid"),
            (ParentId, "parentcommentid"),
            (Text, "commenttext"),
            (AuthorId, "channelid"),
            (PublishedAt, "commentcreatetimestamp")),
        Signatures = [["commentid", "channelid", "commentcreatetimestamp", "commenttext"]],
        AllowsEmptyText = true,
        DecodeText = TakeoutText.ToPlainText,
    };

    /// <remarks>Its texts are the API's <c>textDisplay</c>: with entities and tags.</remarks>
    public static readonly CommentFormat SpamCollection = new()
    {
        Name = "youtube-spam-collection",
        Description = "UCI YouTube Spam Collection: COMMENT_ID, AUTHOR, DATE, CONTENT, CLASS",
        Columns = new ColumnMap(
            (CommentId, "commentid"),
            (AuthorName, "author"),
            (PublishedAt, "date"),
            (Html, "content")),
        Signatures = [["commentid", "author", "date", "content", "class"]],
    };
}
