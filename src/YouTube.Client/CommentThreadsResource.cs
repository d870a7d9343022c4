using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>Threads of a video: each top-level comment with some of its replies.</summary>
public class CommentThreadsResource(IClientService service)
{
    /// <param name="part">The parts of each item to return: <c>id</c>, <c>snippet</c>, <c>replies</c>.</param>
    public virtual ListRequest List(Repeatable<string> part) => new(service, part);

    public class ListRequest : YouTubeBaseServiceRequest<CommentThreadListResponse>
    {
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service)
        {
            Part = part;
            InitParameters();
        }

        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        [RequestParameter("allThreadsRelatedToChannelId", RequestParameterType.Query)]
        public virtual string? AllThreadsRelatedToChannelId { get; set; }

        [RequestParameter("channelId", RequestParameterType.Query)]
        public virtual string? ChannelId { get; set; }

        [RequestParameter("id", RequestParameterType.Query)]
        public virtual Repeatable<string>? Id { get; set; }

        /// <summary>[default: 20] [minimum: 1] [maximum: 100]</summary>
        [RequestParameter("maxResults", RequestParameterType.Query)]
        public virtual long? MaxResults { get; set; }

        /// <summary>[default: published]</summary>
        [RequestParameter("moderationStatus", RequestParameterType.Query)]
        public virtual ModerationStatusEnum? ModerationStatus { get; set; }

        /// <summary>[default: time]</summary>
        [RequestParameter("order", RequestParameterType.Query)]
        public virtual OrderEnum? Order { get; set; }

        [RequestParameter("pageToken", RequestParameterType.Query)]
        public virtual string? PageToken { get; set; }

        [RequestParameter("postId", RequestParameterType.Query)]
        public virtual string? PostId { get; set; }

        [RequestParameter("searchTerms", RequestParameterType.Query)]
        public virtual string? SearchTerms { get; set; }

        /// <summary>[default: html]</summary>
        [RequestParameter("textFormat", RequestParameterType.Query)]
        public virtual TextFormatEnum? TextFormat { get; set; }

        [RequestParameter("videoId", RequestParameterType.Query)]
        public virtual string? VideoId { get; set; }

        public enum ModerationStatusEnum
        {
            [StringValue("published")]
            Published = 0,

            [StringValue("heldForReview")]
            HeldForReview = 1,

            [StringValue("likelySpam")]
            LikelySpam = 2,

            [StringValue("rejected")]
            Rejected = 3,
        }

        public enum OrderEnum
        {
            [StringValue("orderUnspecified")]
            OrderUnspecified = 0,

            [StringValue("time")]
            Time = 1,

            [StringValue("relevance")]
            Relevance = 2,
        }

        public enum TextFormatEnum
        {
            [StringValue("textFormatUnspecified")]
            TextFormatUnspecified = 0,

            [StringValue("html")]
            Html = 1,

            [StringValue("plainText")]
            PlainText = 2,
        }

        public override string MethodName => "list";

        public override string HttpMethod => "GET";

        public override string RestPath => "youtube/v3/commentThreads";

        protected override void InitParameters()
        {
            base.InitParameters();
            AddQueryParameter("part", isRequired: true);
            AddQueryParameter("allThreadsRelatedToChannelId");
            AddQueryParameter("channelId");
            AddQueryParameter("id");
            AddQueryParameter("maxResults", defaultValue: "20");
            AddQueryParameter("moderationStatus", defaultValue: "published");
            AddQueryParameter("order", defaultValue: "time");
            AddQueryParameter("pageToken");
            AddQueryParameter("postId");
            AddQueryParameter("searchTerms");
            AddQueryParameter("textFormat", defaultValue: "html");
            AddQueryParameter("videoId");
        }
    }
}
