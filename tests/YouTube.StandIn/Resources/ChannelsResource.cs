using System.Globalization;
using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn.Resources;

internal sealed class ChannelsResource(Catalogue catalogue) : IResource
{
    public ResourceRules Rules { get; } = new(
        "channels", "id", "snippet", "contentDetails", "statistics", "status", "topicDetails")
    {
        Filters = ["id", "forHandle", "forUsername", "mine", "managedByMe", "mySubscribers", "categoryId"],
    };

    public object List(ApiRequest request, PageShape shape)
    {
        var handle = request["forHandle"]?.TrimStart('@');
        var isOurs = request.List("id").Contains(catalogue.ChannelId)
            || string.Equals(handle, catalogue.Handle[1..], StringComparison.OrdinalIgnoreCase);
        var info = new PageInfo(isOurs ? 1 : 0, Rules.PageSize(request));
        return ListDocument.Of("channel", isOurs ? [Document(request.List("part"))] : null, pageInfo: info);
    }

    private object Document(IReadOnlyList<string> parts) => new
    {
        Kind = "youtube#channel",
        Etag = Etags.Of(catalogue.ChannelId),
        Id = catalogue.ChannelId,
        Snippet = parts.Contains("snippet")
            ? new { Title = catalogue.ChannelTitle, CustomUrl = catalogue.Handle, PublishedAt = "2020-02-03T04:05:06Z" }
            : null,
        ContentDetails = parts.Contains("contentDetails")
            ? new { RelatedPlaylists = new { Likes = "", Uploads = catalogue.UploadsPlaylistId } }
            : null,
        Statistics = parts.Contains("statistics")
            ? new
            {
                ViewCount = "1000",
                SubscriberCount = "10",
                HiddenSubscriberCount = false,
                VideoCount = catalogue.Videos.Count.ToString(CultureInfo.InvariantCulture),
            }
            : null,
    };
}
