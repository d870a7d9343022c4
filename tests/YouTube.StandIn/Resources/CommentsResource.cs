using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

internal sealed class CommentsResource(Catalogue catalogue, PageTokens tokens) : IResource
{
    public ResourceRules Rules { get; } = new("comments", "id", "snippet")
    {
        Filters = ["parentId", "id"],
        Options = ["textFormat"],
        ExcludedById = ["maxResults", "pageToken"],
        Choices = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["textFormat"] = ["html", "plainText"] },
        DefaultPageSize = 20,
        SmallestPageSize = 1,
        LargestPageSize = 100,
    };

    public object List(ApiRequest request, PageShape shape) =>
        request["parentId"] is { } parentId ? ListReplies(request, parentId, shape) : ListIds(request);

    private ListDocument ListReplies(ApiRequest request, string parentId, PageShape shape)
    {
        var (video, thread) = Open(parentId);
        var documents = new CommentDocuments(request);
        var replies = new Listing<StandInComment>(
            $"comments {parentId}",
            shape.IsReversed ? "oldest_replies" : "newest_replies",
            video.ReplySlots(thread),
            reply => video.CommentAt(new(thread, reply)),
            IsHighFirst: !shape.IsReversed);
        var page = Pager.Cut(replies, tokens, Rules.PageSize(request), request["pageToken"], shape);
        return ListDocument.Of(
            "comment",
            [.. page.Items.Select(reply => documents.Comment(video, reply))],
            page.NextToken,
            new PageInfo(null, Rules.PageSize(request)));
    }

    // A deleted comment is simply not among the items.
    private ListDocument ListIds(ApiRequest request)
    {
        var documents = new CommentDocuments(request);
        return ListDocument.Of("comment", [.. request.List("id")
            .Select(id => catalogue.FindComment(id) is { Video.Availability: Availability.Public } at
                && at.Video.CommentAt(at.Place) is { } comment ? documents.Comment(at.Video, comment) : null)
            .OfType<object>()]);
    }

    private (StandInVideo Video, int Thread) Open(string parentId)
    {
        if (catalogue.FindComment(parentId) is not { Place.Reply: null } found || found.Video.CommentAt(found.Place) is null)
        {
            throw new ApiErrorException(ApiErrors.NotFound("youtube.comment", "commentNotFound", "parentId"));
        }
        return found.Video.Availability == Availability.Public
            ? (found.Video, found.Place.Thread)
            : throw new ApiErrorException(ApiErrors.Forbidden(Rules.Name, "parentId"));
    }
}
