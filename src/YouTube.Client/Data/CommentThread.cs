using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

public class CommentThreadListResponse : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("eventId")]
    public virtual string? EventId { get; set; }

    [JsonProperty("items")]
    public virtual IList<CommentThread>? Items { get; set; }

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

public class CommentThread : IDirectResponseSchema
{
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    [JsonProperty("replies")]
    public virtual CommentThreadReplies? Replies { get; set; }

    [JsonProperty("snippet")]
    public virtual CommentThreadSnippet? Snippet { get; set; }
}

public class CommentThreadReplies : IDirectResponseSchema
{
    [JsonProperty("comments")]
    public virtual IList<Comment>? Comments { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class CommentThreadSnippet : IDirectResponseSchema
{
    [JsonProperty("canReply")]
    public virtual bool? CanReply { get; set; }

    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    [JsonProperty("isPublic")]
    public virtual bool? IsPublic { get; set; }

    [JsonProperty("postId")]
    public virtual string? PostId { get; set; }

    [JsonProperty("topLevelComment")]
    public virtual Comment? TopLevelComment { get; set; }

    [JsonProperty("totalReplyCount")]
    public virtual long? TotalReplyCount { get; set; }

    [JsonProperty("videoId")]
    public virtual string? VideoId { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}
