using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>A channel and its playlist of uploads.</summary>
public class ChannelsResource(IClientService service)
{
    /// <param name="part">The parts of each item to return: <c>id</c>, <c>snippet</c>, <c>contentDetails</c>, <c>statistics</c>.</param>
    public virtual ListRequest List(Repeatable<string> part) => new(service, part);

    public class ListRequest : YouTubeBaseServiceRequest<ChannelListResponse>
    {
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service)
        {
            Part = part;
            InitParameters();
        }

        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        [RequestParameter("categoryId", RequestParameterType.Query)]
        public virtual string? CategoryId { get; set; }

        [RequestParameter("forHandle", RequestParameterType.Query)]
        public virtual string? ForHandle { get; set; }

        [RequestParameter("forUsername", RequestParameterType.Query)]
        public virtual string? ForUsername { get; set; }

        [RequestParameter("hl", RequestParameterType.Query)]
        public virtual string? Hl { get; set; }

        [RequestParameter("id", RequestParameterType.Query)]
        public virtual Repeatable<string>? Id { get; set; }

        [RequestParameter("managedByMe", RequestParameterType.Query)]
        public virtual bool? ManagedByMe { get; set; }

        /// <summary>[default: 5] [minimum: 0] [maximum: 50]</summary>
        [RequestParameter("maxResults", RequestParameterType.Query)]
        public virtual long? MaxResults { get; set; }

        [RequestParameter("mine", RequestParameterType.Query)]
        public virtual bool? Mine { get; set; }

        [RequestParameter("mySubscribers", RequestParameterType.Query)]
        public virtual bool? MySubscribers { get; set; }

        [RequestParameter("onBehalfOfContentOwner", RequestParameterType.Query)]
        public virtual string? OnBehalfOfContentOwner { get; set; }

        [RequestParameter("pageToken", RequestParameterType.Query)]
        public virtual string? PageToken { get; set; }

        public override string MethodName => "list";

        public override string HttpMethod => "GET";

        public override string RestPath => "youtube/v3/channels";

        protected override void InitParameters()
        {
            base.InitParameters();
            AddQueryParameter("part", isRequired: true);
            AddQueryParameter("categoryId");
            AddQueryParameter("forHandle");
            AddQueryParameter("forUsername");
            AddQueryParameter("hl");
            AddQueryParameter("id");
            AddQueryParameter("managedByMe");
            AddQueryParameter("maxResults", defaultValue: "5");
            AddQueryParameter("mine");
            AddQueryParameter("mySubscribers");
            AddQueryParameter("onBehalfOfContentOwner");
            AddQueryParameter("pageToken");
        }
    }
}
