using Google.Apis.Requests;
using Google.Apis.Util;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

public class PlaylistItemListResponse : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("eventId")]
    public virtual string? EventId { get; set; }

    [JsonProperty("items")]
    public virtual IList<PlaylistItem>? Items { get; set; }

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

public class PlaylistItem : IDirectResponseSchema
{
    [JsonProperty("contentDetails")]
    public virtual PlaylistItemContentDetails? ContentDetails { get; set; }

    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("snippet")]
    public virtual PlaylistItemSnippet? Snippet { get; set; }
}

public class PlaylistItemContentDetails : IDirectResponseSchema
{
    [JsonProperty("endAt")]
    public virtual string? EndAt { get; set; }

    [JsonProperty("note")]
    public virtual string? Note { get; set; }

    [JsonProperty("startAt")]
    public virtual string? StartAt { get; set; }

    [JsonProperty("videoId")]
    public virtual string? VideoId { get; set; }

    [JsonProperty("videoPublishedAt")]
    public virtual string? VideoPublishedAtRaw { get; set; }

    [JsonIgnore]
    public virtual DateTimeOffset? VideoPublishedAtDateTimeOffset
    {
        get => DiscoveryFormat.ParseDateTimeToDateTimeOffset(VideoPublishedAtRaw);
        set => VideoPublishedAtRaw = DiscoveryFormat.FormatDateTimeOffsetToDateTime(value);
    }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class PlaylistItemSnippet : IDirectResponseSchema
{
    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    [JsonProperty("channelTitle")]
    public virtual string? ChannelTitle { get; set; }

    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    [JsonProperty("playlistId")]
    public virtual string? PlaylistId { get; set; }

    [JsonProperty("position")]
    public virtual long? Position { get; set; }

    [JsonProperty("publishedAt")]
    public virtual string? PublishedAtRaw { get; set; }

    [JsonIgnore]
    public virtual DateTimeOffset? PublishedAtDateTimeOffset
    {
        get => DiscoveryFormat.ParseDateTimeToDateTimeOffset(PublishedAtRaw);
        set => PublishedAtRaw = DiscoveryFormat.FormatDateTimeOffsetToDateTime(value);
    }

    [JsonProperty("resourceId")]
    public virtual ResourceId? ResourceId { get; set; }

    [JsonProperty("title")]
    public virtual string? Title { get; set; }

    [JsonProperty("videoOwnerChannelId")]
    public virtual string? VideoOwnerChannelId { get; set; }

    [JsonProperty("videoOwnerChannelTitle")]
    public virtual string? VideoOwnerChannelTitle { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class ResourceId : IDirectResponseSchema
{
    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("playlistId")]
    public virtual string? PlaylistId { get; set; }

    [JsonProperty("videoId")]
    public virtual string? VideoId { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}
