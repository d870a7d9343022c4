using Google.Apis.Requests;
using Google.Apis.Util;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

public class CommentListResponse : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("eventId")]
    public virtual string? EventId { get; set; }

    [JsonProperty("items")]
    public virtual IList<Comment>? Items { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("nextPageToken")]
    public virtual string? NextPageToken { get; set; }

    [JsonProperty("pageInfo")]
    public virtual PageInfo? PageInfo { get; set; }

    [JsonProperty("tokenPagination")]
    public virtual TokenPagination? TokenPagination { get; set; }

    [JsonProperty("visitorId")]
    public virtual string? VisitorId { get; set; }
}

public class Comment : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("snippet")]
    public virtual CommentSnippet? Snippet { get; set; }
}

public class CommentSnippet : IDirectResponseSchema
{
    [JsonProperty("authorChannelId")]
    public virtual CommentSnippetAuthorChannelId? AuthorChannelId { get; set; }

    [JsonProperty("authorChannelUrl")]
    public virtual string? AuthorChannelUrl { get; set; }

    [JsonProperty("authorDisplayName")]
    public virtual string? AuthorDisplayName { get; set; }

    [JsonProperty("authorProfileImageUrl")]
    public virtual string? AuthorProfileImageUrl { get; set; }

    [JsonProperty("canRate")]
    public virtual bool? CanRate { get; set; }

    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    [JsonProperty("likeCount")]
    public virtual long? LikeCount { get; set; }

    [JsonProperty("moderationStatus")]
    public virtual string? ModerationStatus { get; set; }

    [JsonProperty("parentId")]
    public virtual string? ParentId { get; set; }

    [JsonProperty("postId")]
    public virtual string? PostId { get; set; }

    [JsonProperty("publishedAt")]
    public virtual string? PublishedAtRaw { get; set; }

    [JsonIgnore]
    public virtual DateTimeOffset? PublishedAtDateTimeOffset
    {
        get => DiscoveryFormat.ParseDateTimeToDateTimeOffset(PublishedAtRaw);
        set => PublishedAtRaw = DiscoveryFormat.FormatDateTimeOffsetToDateTime(value);
    }

    [JsonProperty("textDisplay")]
    public virtual string? TextDisplay { get; set; }

    [JsonProperty("textOriginal")]
    public virtual string? TextOriginal { get; set; }

    [JsonProperty("updatedAt")]
    public virtual string? UpdatedAtRaw { get; set; }

    [JsonIgnore]
    public virtual DateTimeOffset? UpdatedAtDateTimeOffset
    {
        get => DiscoveryFormat.ParseDateTimeToDateTimeOffset(UpdatedAtRaw);
        set => UpdatedAtRaw = DiscoveryFormat.FormatDateTimeOffsetToDateTime(value);
    }

    [JsonProperty("videoId")]
    public virtual string? VideoId { get; set; }

    [JsonProperty("viewerRating")]
    public virtual string? ViewerRating { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class CommentSnippetAuthorChannelId : IDirectResponseSchema
{
    [JsonProperty("value")]
    public virtual string? Value { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}
