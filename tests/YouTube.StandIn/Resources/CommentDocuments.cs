using YouTube.StandIn.Api;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

/// <summary>Comments and threads as the API writes them, in the parts and text format a request asks for.</summary>
internal sealed class CommentDocuments(ApiRequest request)
{
    private readonly IReadOnlyList<string> _parts = request.List("part");
    private readonly bool _isHtml = request["textFormat"] is not "plainText";

    public object Thread(StandInVideo video, StandInThread thread) => new
    {
        Kind = "youtube#commentThread",
        Etag = Etags.Of(thread.Id, thread.PromisedReplies, thread.TopLevelComment),
        thread.Id,
        Snippet = _parts.Contains("snippet") ? Snippet(video, thread) : null,
        Replies = _parts.Contains("replies") && thread.EmbeddedReplies.Count > 0
            ? new { Comments = thread.EmbeddedReplies.Select(reply => Write(video, reply)) }
            : null,
    };

    public object Comment(StandInVideo video, StandInComment comment) => _parts.Contains("snippet")
        ? Write(video, comment)
        : new { Kind = "youtube#comment", Etag = Etags.Of(comment), comment.Id };

    private object Snippet(StandInVideo video, StandInThread thread) => new
    {
        video.ChannelId,
        VideoId = video.Id,
        TopLevelComment = Write(video, thread.TopLevelComment),
        CanReply = true,
        TotalReplyCount = thread.PromisedReplies,
        IsPublic = true,
    };

    private object Write(StandInVideo video, StandInComment comment)
    {
        var hasMilliseconds = comment.Id[4] % 2 == 0;
        return new
        {
            Kind = "youtube#comment",
            Etag = Etags.Of(comment),
            comment.Id,
            Snippet = new
            {
                video.ChannelId,
                VideoId = video.Id,
                TextDisplay = _isHtml ? HtmlText.Render(comment.Text, video.Id) : comment.Text,
                TextOriginal = comment.Text,
                comment.ParentId,
                AuthorDisplayName = comment.AuthorName,
                AuthorProfileImageUrl = "https://yt3.ggpht.com/ytc/stand-in=s48-c-k-c0x00ffffff-no-rj",
                AuthorChannelUrl = comment.AuthorChannelId is { } channelId ? $"http://www.youtube.com/channel/{channelId}" : "",
                AuthorChannelId = comment.AuthorChannelId is null ? null : new { Value = comment.AuthorChannelId },
                CanRate = true,
                ViewerRating = "none",
                comment.LikeCount,
                PublishedAt = Timestamps.Of(comment.PublishedAt, hasMilliseconds),
                UpdatedAt = Timestamps.Of(comment.UpdatedAt, hasMilliseconds),
                comment.ImageUrl,
            },
        };
    }
}
