using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>The replies of a thread, or comments by id.</summary>
public class CommentsResource(IClientService service)
{
    /// <param name="part">The parts of each item to return: <c>id</c>, <c>snippet</c>.</param>
    public virtual ListRequest List(Repeatable<string> part) => new(service, part);

    public class ListRequest : YouTubeBaseServiceRequest<CommentListResponse>
    {
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service)
        {
            Part = part;
            InitParameters();
        }

        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        [RequestParameter("id", RequestParameterType.Query)]
        public virtual Repeatable<string>? Id { get; set; }

        /// <summary>[default: 20] [minimum: 1] [maximum: 100]</summary>
        [RequestParameter("maxResults", RequestParameterType.Query)]
        public virtual long? MaxResults { get; set; }

        [RequestParameter("pageToken", RequestParameterType.Query)]
        public virtual string? PageToken { get; set; }

        [RequestParameter("parentId", RequestParameterType.Query)]
        public virtual string? ParentId { get; set; }

        /// <summary>[default: html]</summary>
        [RequestParameter("textFormat", RequestParameterType.Query)]
        public virtual TextFormatEnum? TextFormat { get; set; }

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

        public override string RestPath => "youtube/v3/comments";

        protected override void InitParameters()
        {
            base.InitParameters();
            AddQueryParameter("part", isRequired: true);
            AddQueryParameter("id");
            AddQueryParameter("maxResults", defaultValue: "20");
            AddQueryParameter("pageToken");
            AddQueryParameter("parentId");
            AddQueryParameter("textFormat", defaultValue: "html");
        }
    }
}
