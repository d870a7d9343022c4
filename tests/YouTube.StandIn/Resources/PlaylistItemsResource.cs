using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

internal sealed class PlaylistItemsResource(Catalogue catalogue, PageTokens tokens) : IResource
{
    public ResourceRules Rules { get; } = new("playlistItems", "id", "snippet", "contentDetails", "status")
    {
        Filters = ["playlistId", "id"],
        Options = ["videoId"],
    };

    public object List(ApiRequest request, PageShape shape)
    {
        if (request["playlistId"] != catalogue.UploadsPlaylistId)
        {
            throw new ApiErrorException(ApiErrors.NotFound("youtube.playlistItem", "playlistNotFound", "playlistId"));
        }
        var uploads = new Listing<StandInVideo>(
            $"playlistItems {request["videoId"]}", "uploads", catalogue.Videos.Count, At, IsHighFirst: true);
        var page = Pager.Cut(uploads, tokens, Rules.PageSize(request), request["pageToken"], shape);
        return ListDocument.Of(
            "playlistItem",
            [.. page.Items.Select(video => Document(request.List("part"), video))],
            page.NextToken,
            new PageInfo(catalogue.Videos.Count, Rules.PageSize(request)));

        StandInVideo? At(int slot) => catalogue.Videos[slot] is { Availability: Availability.Public } video
            && (request["videoId"] is null || request["videoId"] == video.Id) ? video : null;
    }

    private object Document(IReadOnlyList<string> parts, StandInVideo video) => new
    {
        Kind = "youtube#playlistItem",
        Etag = Etags.Of("item", video.Id),
        Id = $"{catalogue.UploadsPlaylistId}.{video.Id}",
        Snippet = parts.Contains("snippet")
            ? new
            {
                PublishedAt = Timestamps.Of(video.PublishedAt, hasMilliseconds: false),
                video.ChannelId,
                video.Title,
                PlaylistId = catalogue.UploadsPlaylistId,
                Position = catalogue.Videos.Count - 1 - video.Number,
                ResourceId = new { Kind = "youtube#video", VideoId = video.Id },
            }
            : null,
        ContentDetails = parts.Contains("contentDetails")
            ? new { VideoId = video.Id, VideoPublishedAt = Timestamps.Of(video.PublishedAt, hasMilliseconds: false) }
            : null,
        Status = parts.Contains("status") ? new { PrivacyStatus = "public" } : null,
    };
}
