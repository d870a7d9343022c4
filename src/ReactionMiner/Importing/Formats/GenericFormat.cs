using ReactionMiner.Importing.Rows;
using static ReactionMiner.Importing.Fields.CommentField;

namespace ReactionMiner.Importing.Formats;

/// <summary>Any table or list with a column that can be told to be the comment's text.</summary>
internal static class GenericFormat
{
    private const string TextColumns =
        "textoriginal commenttext text comment content body message commentbody commentcontent plaintext reviewtext comments";

    private const string HtmlColumns = "textdisplay texthtml commenthtml contenthtml html";

    /// <summary>One table of synonyms, the surest first.</summary>
    public static readonly CommentFormat Instance = new()
    {
        Name = "generic",
        Description = "any CSV, TSV, JSON or JSON lines with a column such as text, comment, content or body; --map names others",
        Columns = new ColumnMap(
            (CommentId, "commentid cid id comment.id"),
            (VideoId, "videoid video.id videourl youtubevideoid vid pageurl video url"),
            (ThreadId, "threadid toplevelcommentid rootid thread.id"),
            (ParentId, "parentcommentid parentid replytocid replytoid inreplyto inreplytoid replyto parent thread.parentid"),
            (Text, TextColumns),
            (Html, HtmlColumns),
            (AuthorName, "authordisplayname authorname author author.name author.title author.displayname "
                + "username user user.name displayname handle commenter name"),
            (AuthorId, "authorchannelid authorchannelid.value authorid author.channelid author.id userid user.id commenterid"),
            (AuthorIsUploader, "authorisuploader authorischannelowner ischannelowner authoriscreator isuploader iscreator author.iscreator"),
            (PublishedAt, "publishedat published publisheddate publishdate publishtime createdat created createdutc commentdate "
                + "timestamp datetime date unixtimestamp publishedtime timeparsed time"),
            (PublishedText, "publishedtimetext publishedtext timetext relativetime publishedtimeago"),
            (UpdatedAt, "updatedat editedat modifiedat updated"),
            (LikeCount, "likecount likes votecount votes likescount numlikes likestext upvotes"),
            (LikeCountIsExact, "likecountisexact"),
            (ReplyCount, "totalreplycount replycount numreplies repliescount replies"),
            (IsPinned, "ispinned pinned"),
            (IsHearted, "ishearted hascreatorheart hearted heart isfavorited creatorheart"),
            (CollectedAt, "collectedat datecollected scrapedat crawledat retrievedat fetchedat"),
            (ChannelId, "videochannelid ownerchannelid video.channelid"),
            (IsError, "iserror")),
        Signatures = [.. $"{TextColumns} {HtmlColumns}".Split(' ').Select(column => new[] { column })],
    };
}
