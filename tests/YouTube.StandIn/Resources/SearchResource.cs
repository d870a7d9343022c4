using YouTube.StandIn.Api;
using YouTube.StandIn.Metering;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

/// <summary>Finds videos whose title holds the query. Titles are HTML-escaped and the total is a guess, as on YouTube.</summary>
internal sealed class SearchResource(Catalogue catalogue, PageTokens tokens) : IResource
{
    public ResourceRules Rules { get; } = new("search", "id", "snippet")
    {
        Options =
        [
            "q", "type", "channelId", "order", "publishedAfter", "publishedBefore", "eventType", "videoDuration", "regionCode",
            "relevanceLanguage", "safeSearch", "videoCaption", "videoDefinition", "videoEmbeddable", "videoLicense", "videoType",
        ],
        Bucket = QuotaBucket.Searches,
    };

    public object List(ApiRequest request, PageShape shape)
    {
        var query = request["q"] ?? "";
        var isOurs = request["channelId"] is null || request["channelId"] == catalogue.ChannelId;
        var found = new Listing<StandInVideo>(
            $"search {query} {isOurs}", "search_results", isOurs ? catalogue.Videos.Count : 0, At, IsHighFirst: true);
        var page = Pager.Cut(found, tokens, Rules.PageSize(request), request["pageToken"], shape);
        return ListDocument.Of(
            "search", [.. page.Items.Select(Document)], page.NextToken, new PageInfo(1_000_000, Rules.PageSize(request)));

        StandInVideo? At(int slot) => catalogue.Videos[slot] is { Availability: Availability.Public } video
            && video.Title.Contains(query, StringComparison.OrdinalIgnoreCase) ? video : null;
    }

    private object Document(StandInVideo video) => new
    {
        Kind = "youtube#searchResult",
        Etag = Etags.Of("search", video.Id),
        Id = new { Kind = "youtube#video", VideoId = video.Id },
        Snippet = new
        {
            PublishedAt = Timestamps.Of(video.PublishedAt, hasMilliseconds: false),
            video.ChannelId,
            Title = HtmlText.Render(video.Title, video.Id),
            catalogue.ChannelTitle,
            LiveBroadcastContent = "none",
        },
    };
}
