using ReactionMiner.Importing.Rows;
using static ReactionMiner.Importing.Fields.CommentField;

namespace ReactionMiner.Importing.Formats;

/// <summary>What downloaders write.</summary>
internal static class ToolFormats
{
    /// <remarks><c>timestamp</c> is yt-dlp's estimate from <c>_time_text</c>, so it is no more exact than that text.</remarks>
    public static readonly CommentFormat YtDlp = new()
    {
        Name = "yt-dlp",
        Description = "yt-dlp --write-comments: an info.json, or its bare array of comments",
        Columns = new ColumnMap(
            (CommentId, "id"),
            (ParentId, "parent"),
            (Text, "text"),
            (Html, "html"),
            (AuthorName, "author"),
            (AuthorId, "authorid"),
            (AuthorIsUploader, "authorisuploader"),
            (PublishedAt, "timestamp"),
            (PublishedText, "timetext"),
            (LikeCount, "likecount"),
            (IsPinned, "ispinned"),
            (IsHearted, "isfavorited")),
        Signatures = [["id", "parent", "text", "authorid"], ["id", "parent", "text", "timestamp"], ["id", "parent", "timetext"]],
        AllowsEmptyText = true,
        RoundsLikes = true,
    };

    public static readonly CommentFormat CommentDownloader = new()
    {
        Name = "youtube-comment-downloader",
        Description = "youtube-comment-downloader: JSON lines, or its --pretty form",
        Columns = new ColumnMap(
            (CommentId, "cid"),
            (Text, "text"),
            (AuthorName, "author"),
            (AuthorId, "channel"),
            (PublishedAt, "timeparsed"),
            (PublishedText, "time"),
            (LikeCount, "votes"),
            (ReplyCount, "replies"),
            (IsHearted, "heart")),
        Signatures = [["cid", "text", "time", "author"]],
        AllowsEmptyText = true,
    };

    public static readonly CommentFormat CommentSuite = new()
    {
        Name = "youtube-comment-suite",
        Description = "YouTube Comment Suite before October 2024: comments.csv, comments-VIDEO.csv, or JSON",
        Columns = new ColumnMap(
            (CommentId, "id"),
            (VideoId, "videoid"),
            (ParentId, "parentid thread.parentid"),
            (Html, "commenttext"),
            (AuthorName, "channelname author.title"),
            (AuthorId, "channelid author.id"),
            (PublishedAt, "commentdate"),
            (LikeCount, "likes"),
            (ReplyCount, "replycount")),
        Signatures = [["id", "commenttext", "commentdate"]],
        AllowsEmptyText = true,
        WritesLocalTimes = true,
    };

    /// <summary>The header of <see cref="CommentSuite"/>'s tables, needed where the tool writes another one over the same rows.</summary>
    public static readonly string[] CommentSuiteHeader =
        ["id", "parentId", "videoId", "channelId", "channelName", "channelThumb", "commentDate", "commentText", "likes", "isReply", "replyCount", "tags"];

    public static readonly CommentFormat CommentSuiteDatabase = new()
    {
        Name = "youtube-comment-suite-db",
        Description = "YouTube Comment Suite: its SQLite file",
        Columns = new ColumnMap(
            (CommentId, "commentid"),
            (VideoId, "videoid"),
            (ParentId, "parentid"),
            (Html, "commenttext"),
            (AuthorName, "channelname"),
            (AuthorId, "channelid"),
            (PublishedAt, "commentdate"),
            (LikeCount, "commentlikes"),
            (ReplyCount, "replycount")),
        Signatures = [["commentid", "commenttext", "commentdate", "commentlikes"]],
        AllowsEmptyText = true,
    };

    public static readonly CommentFormat Philbot9 = new()
    {
        Name = "philbot9",
        Description = "philbot9's youtube-comment-scraper: CSV, replies collapsed or not",
        Columns = new ColumnMap(
            (CommentId, "id reply.id"),
            (ParentId, "replyto"),
            (Text, "text reply.text"),
            (AuthorName, "author reply.author"),
            (AuthorId, "authorlink reply.authorlink"),
            (PublishedAt, "timestamp reply.timestamp"),
            (PublishedText, "time reply.time"),
            (LikeCount, "likes reply.likes"),
            (ReplyCount, "numreplies")),
        Signatures = [["id", "author", "authorlink", "text", "numreplies"]],
        AllowsEmptyText = true,
    };
}
