using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

internal sealed class CommentThreadsResource(Catalogue catalogue, PageTokens tokens) : IResource
{
    private static readonly string[] ChannelFilters = ["allThreadsRelatedToChannelId", "channelId", "postId"];

    public ResourceRules Rules { get; } = new("commentThreads", "id", "snippet", "replies")
    {
        Filters = ["videoId", "id", .. ChannelFilters],
        Options = ["order", "textFormat", "moderationStatus", "searchTerms"],
        ExcludedById = ["maxResults", "order", "pageToken", "searchTerms", "moderationStatus"],
        Choices = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["order"] = ["time", "relevance"],
            ["textFormat"] = ["html", "plainText"],
            ["moderationStatus"] = ["published", "heldForReview", "likelySpam", "rejected"],
        },
        DefaultPageSize = 20,
        SmallestPageSize = 1,
        LargestPageSize = 100,
    };

    public object List(ApiRequest request, PageShape shape)
    {
        if (ChannelFilters.FirstOrDefault(request.Parameters.ContainsKey) is { } filter)
        {
            throw new ApiErrorException(ApiErrors.OperationNotSupported(filter));
        }
        if (request["moderationStatus"] is not null and not "published")
        {
            throw new ApiErrorException(ApiErrors.Forbidden(Rules.Name, "moderationStatus"));
        }
        return request["videoId"] is { } videoId ? ListVideo(request, Open(videoId), shape) : ListIds(request);
    }

    private ListDocument ListVideo(ApiRequest request, StandInVideo video, PageShape shape)
    {
        var documents = new CommentDocuments(request);
        var page = Pager.Cut(Threads(request, video), tokens, Rules.PageSize(request), request["pageToken"], shape);
        return ListDocument.Of(
            "commentThread",
            [.. page.Items.Select(thread => documents.Thread(video, thread))],
            page.NextToken,
            new PageInfo(page.Items.Count, Rules.PageSize(request)));
    }

    private ListDocument ListIds(ApiRequest request)
    {
        var documents = new CommentDocuments(request);
        var found = request.List("id")
            .Select(id => catalogue.FindComment(id) is { Place.Reply: null, Video.Availability: Availability.Public } at
                && at.Video.ThreadAt(at.Place.Thread) is { } thread ? documents.Thread(at.Video, thread) : null)
            .OfType<object>()
            .ToList();
        return found.Count > 0
            ? ListDocument.Of("commentThread", found)
            : throw new ApiErrorException(ApiErrors.NotFound("youtube.commentThread", "commentThreadNotFound", "id"));
    }

    private StandInVideo Open(string videoId) => catalogue.FindVideo(videoId) switch
    {
        null or { Availability: Availability.Removed } => throw new ApiErrorException(ApiErrors.VideoNotFound()),
        { Availability: Availability.Private } => throw new ApiErrorException(ApiErrors.Forbidden(Rules.Name, "videoId")),
        { IsCommentingDisabled: true } => throw new ApiErrorException(ApiErrors.CommentsDisabled()),
        { } video => video,
    };

    private static Listing<StandInThread> Threads(ApiRequest request, StandInVideo video)
    {
        var isRanked = request["order"] == "relevance";
        var terms = request["searchTerms"];
        return new Listing<StandInThread>(
            $"commentThreads {video.Id} {terms}",
            isRanked ? "ranked_streams" : "newest_first",
            video.ThreadSlots,
            At,
            IsHighFirst: true);

        StandInThread? At(int slot) => video.ThreadAt(isRanked ? video.Ranked(slot) : slot) is { } thread
            && (terms is null || thread.TopLevelComment.Text.Contains(terms, StringComparison.OrdinalIgnoreCase)) ? thread : null;
    }
}
