using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>The videos of a playlist.</summary>
public class PlaylistItemsResource(IClientService service)
{
    /// <param name="part">The parts of each item to return: <c>id</c>, <c>snippet</c>, <c>contentDetails</c>.</param>
    public virtual ListRequest List(Repeatable<string> part) => new(service, part);

    public class ListRequest : YouTubeBaseServiceRequest<PlaylistItemListResponse>
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

        /// <summary>[default: 5] [minimum: 0] [maximum: 50]</summary>
        [RequestParameter("maxResults", RequestParameterType.Query)]
        public virtual long? MaxResults { get; set; }

        [RequestParameter("onBehalfOfContentOwner", RequestParameterType.Query)]
        public virtual string? OnBehalfOfContentOwner { get; set; }

        [RequestParameter("pageToken", RequestParameterType.Query)]
        public virtual string? PageToken { get; set; }

        [RequestParameter("playlistId", RequestParameterType.Query)]
        public virtual string? PlaylistId { get; set; }

        [RequestParameter("videoId", RequestParameterType.Query)]
        public virtual string? VideoId { get; set; }

        public override string MethodName => "list";

        public override string HttpMethod => "GET";

        public override string RestPath => "youtube/v3/playlistItems";

        protected override void InitParameters()
        {
            base.InitParameters();
            AddQueryParameter("part", isRequired: true);
            AddQueryParameter("id");
            AddQueryParameter("maxResults", defaultValue: "5");
            AddQueryParameter("onBehalfOfContentOwner");
            AddQueryParameter("pageToken");
            AddQueryParameter("playlistId");
            AddQueryParameter("videoId");
        }
    }
}
