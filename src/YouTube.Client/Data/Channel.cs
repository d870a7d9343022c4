using Google.Apis.Requests;
using Google.Apis.Util;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

public class ChannelListResponse : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("eventId")]
    public virtual string? EventId { get; set; }

    [JsonProperty("items")]
    public virtual IList<Channel>? Items { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("nextPageToken")]
    public virtual string? NextPageToken { get; set; }

    [JsonProperty("pageInfo")]
    public virtual PageInfo? PageInfo { get; set; }

    [JsonProperty("prevPageToken")]
    public virtual string? PrevPageToken { get; set; }

    [JsonProperty("tokenPagination")]
    public virtual TokenPagination? TokenPagination { get; set; }

    [JsonProperty("visitorId")]
    public virtual string? VisitorId { get; set; }
}

public class Channel : IDirectResponseSchema
{
    [JsonProperty("contentDetails")]
    public virtual ChannelContentDetails? ContentDetails { get; set; }

    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("snippet")]
    public virtual ChannelSnippet? Snippet { get; set; }

    [JsonProperty("statistics")]
    public virtual ChannelStatistics? Statistics { get; set; }
}

public class ChannelContentDetails : IDirectResponseSchema
{
    [JsonProperty("relatedPlaylists")]
    public virtual RelatedPlaylistsData? RelatedPlaylists { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }

    public class RelatedPlaylistsData
    {
        [JsonProperty("favorites")]
        public virtual string? Favorites { get; set; }

        [JsonProperty("likes")]
        public virtual string? Likes { get; set; }

        [JsonProperty("uploads")]
        public virtual string? Uploads { get; set; }

        [JsonProperty("watchHistory")]
        public virtual string? WatchHistory { get; set; }

        [JsonProperty("watchLater")]
        public virtual string? WatchLater { get; set; }
    }
}

public class ChannelSnippet : IDirectResponseSchema
{
    [JsonProperty("country")]
    public virtual string? Country { get; set; }

    [JsonProperty("customUrl")]
    public virtual string? CustomUrl { get; set; }

    [JsonProperty("defaultLanguage")]
    public virtual string? DefaultLanguage { get; set; }

    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    [JsonProperty("publishedAt")]
    public virtual string? PublishedAtRaw { get; set; }

    [JsonIgnore]
    public virtual DateTimeOffset? PublishedAtDateTimeOffset
    {
        get => DiscoveryFormat.ParseDateTimeToDateTimeOffset(PublishedAtRaw);
        set => PublishedAtRaw = DiscoveryFormat.FormatDateTimeOffsetToDateTime(value);
    }

    [JsonProperty("title")]
    public virtual string? Title { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class ChannelStatistics : IDirectResponseSchema
{
    [JsonProperty("commentCount")]
    public virtual ulong? CommentCount { get; set; }

    [JsonProperty("hiddenSubscriberCount")]
    public virtual bool? HiddenSubscriberCount { get; set; }

    [JsonProperty("subscriberCount")]
    public virtual ulong? SubscriberCount { get; set; }

    [JsonProperty("videoCount")]
    public virtual ulong? VideoCount { get; set; }

    [JsonProperty("viewCount")]
    public virtual ulong? ViewCount { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}
