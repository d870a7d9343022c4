using ReactionMiner.Importing.Rows;
using static ReactionMiner.Importing.Fields.CommentField;

namespace ReactionMiner.Importing.Formats;

/// <summary>The YouTube Data API's own answers, and the tables that researchers' packages make of them.</summary>
internal static class ApiFormats
{
    /// <remarks>Source: https://developers.google.com/youtube/v3/docs/comments. What stands under <c>thread.</c> comes from the thread around the comment.</remarks>
    public static readonly CommentFormat YouTubeApi = new()
    {
        Name = "youtube-api",
        Description = "YouTube Data API answers: commentThreads.list, comments.list and, for the titles, videos.list, one page, many, or bare threads (JSON, JSON lines)",
        Columns = new ColumnMap(
            (CommentId, "id"),
            (VideoId, "snippet.videoid thread.snippet.videoid"),
            (ParentId, "snippet.parentid thread.parentid"),
            (Text, "snippet.textoriginal"),
            (Html, "snippet.textdisplay"),
            (AuthorName, "snippet.authordisplayname"),
            (AuthorId, "snippet.authorchannelid.value snippet.authorchannelid"),
            (PublishedAt, "snippet.publishedat"),
            (UpdatedAt, "snippet.updatedat"),
            (LikeCount, "snippet.likecount"),
            (ReplyCount, "thread.snippet.totalreplycount"),
            (ChannelId, "snippet.channelid thread.snippet.channelid")),
        Signatures = [["snippet.textdisplay"], ["snippet.textoriginal"], ["thread.snippet.totalreplycount"], ["snippet.totalreplycount"]],
        AllowsEmptyText = true,
    };

    public static readonly CommentFormat Youte = new()
    {
        Name = "youte",
        Description = "youte: the tidy CSV, or the table `comment` of its SQLite file",
        Columns = new ColumnMap(
            (CommentId, "id"),
            (VideoId, "videoid"),
            (ParentId, "parentid"),
            (Text, "textoriginal"),
            (Html, "textdisplay"),
            (AuthorName, "authordisplayname"),
            (AuthorId, "authorchannelid"),
            (PublishedAt, "publishedat"),
            (UpdatedAt, "updatedat"),
            (LikeCount, "likecount"),
            (ReplyCount, "totalreplycount")),
        Signatures = [["id", "textdisplay", "authorchannelid", "totalreplycount"], ["id", "textoriginal", "authorchannelid", "totalreplycount"]],
        AllowsEmptyText = true,
    };

    public static readonly CommentFormat Tuber = new()
    {
        Name = "tuber",
        Description = "tuber: the data frame of get_all_comments, written as CSV",
        Columns = new ColumnMap(
            (CommentId, "id"),
            (VideoId, "videoid"),
            (ParentId, "parentid"),
            (Text, "textoriginal"),
            (Html, "textdisplay"),
            (AuthorName, "authordisplayname"),
            (AuthorId, "authorchannelid.value"),
            (PublishedAt, "publishedat"),
            (UpdatedAt, "updatedat"),
            (LikeCount, "likecount")),
        Signatures = [["textdisplay", "authorchannelid.value", "publishedat"], ["textoriginal", "authorchannelid.value", "publishedat"]],
        AllowsEmptyText = true,
    };

    public static readonly CommentFormat VosonSml = new()
    {
        Name = "vosonsml",
        Description = "vosonSML: the data frame of Collect, written as CSV",
        Columns = new ColumnMap(
            (CommentId, "commentid"),
            (VideoId, "videoid"),
            (ParentId, "parentid"),
            (Text, "comment"),
            (AuthorName, "authordisplayname"),
            (AuthorId, "authorchannelid"),
            (PublishedAt, "publishedat"),
            (UpdatedAt, "updatedat"),
            (LikeCount, "likecount"),
            (ReplyCount, "replycount")),
        Signatures = [["comment", "authordisplayname", "authorchannelid", "commentid", "videoid"]],
        AllowsEmptyText = true,
    };
}
