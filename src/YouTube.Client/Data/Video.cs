using Google.Apis.Requests;
using Google.Apis.Util;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

public class VideoListResponse : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("eventId")]
    public virtual string? EventId { get; set; }

    [JsonProperty("items")]
    public virtual IList<Video>? Items { get; set; }

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

public class Video : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("snippet")]
    public virtual VideoSnippet? Snippet { get; set; }

    [JsonProperty("statistics")]
    public virtual VideoStatistics? Statistics { get; set; }

    [JsonProperty("status")]
    public virtual VideoStatus? Status { get; set; }
}

public class VideoSnippet : IDirectResponseSchema
{
    [JsonProperty("categoryId")]
    public virtual string? CategoryId { get; set; }

    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    [JsonProperty("channelTitle")]
    public virtual string? ChannelTitle { get; set; }

    [JsonProperty("defaultAudioLanguage")]
    public virtual string? DefaultAudioLanguage { get; set; }

    [JsonProperty("defaultLanguage")]
    public virtual string? DefaultLanguage { get; set; }

    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    [JsonProperty("liveBroadcastContent")]
    public virtual string? LiveBroadcastContent { get; set; }

    [JsonProperty("localized")]
    public virtual VideoLocalization? Localized { get; set; }

    [JsonProperty("publishedAt")]
    public virtual string? PublishedAtRaw { get; set; }

    [JsonIgnore]
    public virtual DateTimeOffset? PublishedAtDateTimeOffset
    {
        get => DiscoveryFormat.ParseDateTimeToDateTimeOffset(PublishedAtRaw);
        set => PublishedAtRaw = DiscoveryFormat.FormatDateTimeOffsetToDateTime(value);
    }

    [JsonProperty("tags")]
    public virtual IList<string>? Tags { get; set; }

    [JsonProperty("thumbnails")]
    public virtual ThumbnailDetails? Thumbnails { get; set; }

    [JsonProperty("title")]
    public virtual string? Title { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class VideoLocalization : IDirectResponseSchema
{
    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    [JsonProperty("title")]
    public virtual string? Title { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class VideoStatistics : IDirectResponseSchema
{
    [JsonProperty("commentCount")]
    public virtual ulong? CommentCount { get; set; }

    [JsonProperty("dislikeCount")]
    public virtual ulong? DislikeCount { get; set; }

    [JsonProperty("favoriteCount")]
    public virtual ulong? FavoriteCount { get; set; }

    [JsonProperty("likeCount")]
    public virtual ulong? LikeCount { get; set; }

    [JsonProperty("viewCount")]
    public virtual ulong? ViewCount { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class VideoStatus : IDirectResponseSchema
{
    [JsonProperty("containsSyntheticMedia")]
    public virtual bool? ContainsSyntheticMedia { get; set; }

    [JsonProperty("embeddable")]
    public virtual bool? Embeddable { get; set; }

    [JsonProperty("failureReason")]
    public virtual string? FailureReason { get; set; }

    [JsonProperty("license")]
    public virtual string? License { get; set; }

    [JsonProperty("madeForKids")]
    public virtual bool? MadeForKids { get; set; }

    [JsonProperty("privacyStatus")]
    public virtual string? PrivacyStatus { get; set; }

    [JsonProperty("publicStatsViewable")]
    public virtual bool? PublicStatsViewable { get; set; }

    [JsonProperty("publishAt")]
    public virtual string? PublishAtRaw { get; set; }

    [JsonIgnore]
    public virtual DateTimeOffset? PublishAtDateTimeOffset
    {
        get => DiscoveryFormat.ParseDateTimeToDateTimeOffset(PublishAtRaw);
        set => PublishAtRaw = DiscoveryFormat.FormatDateTimeOffsetToDateTime(value);
    }

    [JsonProperty("rejectionReason")]
    public virtual string? RejectionReason { get; set; }

    [JsonProperty("selfDeclaredMadeForKids")]
    public virtual bool? SelfDeclaredMadeForKids { get; set; }

    [JsonProperty("uploadStatus")]
    public virtual string? UploadStatus { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}
