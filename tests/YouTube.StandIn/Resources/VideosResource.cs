using System.Globalization;
using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

internal sealed class VideosResource(Catalogue catalogue) : IResource
{
    public ResourceRules Rules { get; } = new(
        "videos", "id", "snippet", "statistics", "status", "contentDetails", "liveStreamingDetails", "topicDetails", "player")
    {
        Filters = ["id", "chart", "myRating"],
        Options = ["regionCode", "videoCategoryId", "maxWidth", "maxHeight"],
        ExcludedById = ["maxResults", "pageToken"],
        SmallestPageSize = 1,
    };

    // Videos that cannot be shown are left out without a word.
    public object List(ApiRequest request, PageShape shape)
    {
        if (request["id"] is null)
        {
            throw new ApiErrorException(ApiErrors.OperationNotSupported(request["chart"] is null ? "myRating" : "chart"));
        }
        var videos = request.List("id").Distinct(StringComparer.Ordinal).Select(catalogue.FindVideo)
            .Where(video => video is { Availability: Availability.Public })
            .Select(video => Document(request.List("part"), video!))
            .ToList();
        return ListDocument.Of("video", videos, pageInfo: new PageInfo(videos.Count, videos.Count));
    }

    private object Document(IReadOnlyList<string> parts, StandInVideo video) => new
    {
        Kind = "youtube#video",
        Etag = Etags.Of(video.Id, video.CommentCount),
        video.Id,
        Snippet = parts.Contains("snippet") ? Snippet(video) : null,
        ContentDetails = parts.Contains("contentDetails")
            ? new { Duration = "PT12M34S", Dimension = "2d", Definition = "hd", Caption = "false", LicensedContent = true }
            : null,
        Status = parts.Contains("status")
            ? new { UploadStatus = "processed", PrivacyStatus = "public", Embeddable = true, MadeForKids = false }
            : null,
        Statistics = parts.Contains("statistics") ? Statistics(video) : null,
    };

    private object Snippet(StandInVideo video) => new
    {
        PublishedAt = Timestamps.Of(video.PublishedAt, hasMilliseconds: false),
        video.ChannelId,
        video.Title,
        Description = "A video that was never filmed.",
        catalogue.ChannelTitle,
        CategoryId = "28",
        LiveBroadcastContent = "none",
    };

    private static object Statistics(StandInVideo video)
    {
        var count = video.CommentCount;
        return new
        {
            ViewCount = Text((count * 100) + 1),
            LikeCount = Text(count * 5),
            FavoriteCount = "0",
            CommentCount = video.IsCommentingDisabled ? null : Text(count),
        };

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
