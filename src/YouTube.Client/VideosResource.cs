using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>Title, channel and counts of videos.</summary>
public class VideosResource(IClientService service)
{
    /// <param name="part">The parts of each item to return: <c>id</c>, <c>snippet</c>, <c>statistics</c>, <c>status</c>.</param>
    public virtual ListRequest List(Repeatable<string> part) => new(service, part);

    public class ListRequest : YouTubeBaseServiceRequest<VideoListResponse>
    {
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service)
        {
            Part = part;
            InitParameters();
        }

        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        [RequestParameter("chart", RequestParameterType.Query)]
        public virtual ChartEnum? Chart { get; set; }

        [RequestParameter("hl", RequestParameterType.Query)]
        public virtual string? Hl { get; set; }

        [RequestParameter("id", RequestParameterType.Query)]
        public virtual Repeatable<string>? Id { get; set; }

        [RequestParameter("locale", RequestParameterType.Query)]
        public virtual string? Locale { get; set; }

        /// <summary>[minimum: 72] [maximum: 8192]</summary>
        [RequestParameter("maxHeight", RequestParameterType.Query)]
        public virtual int? MaxHeight { get; set; }

        /// <summary>[default: 5] [minimum: 1] [maximum: 50]</summary>
        [RequestParameter("maxResults", RequestParameterType.Query)]
        public virtual long? MaxResults { get; set; }

        /// <summary>[minimum: 72] [maximum: 8192]</summary>
        [RequestParameter("maxWidth", RequestParameterType.Query)]
        public virtual int? MaxWidth { get; set; }

        [RequestParameter("myRating", RequestParameterType.Query)]
        public virtual MyRatingEnum? MyRating { get; set; }

        [RequestParameter("onBehalfOfContentOwner", RequestParameterType.Query)]
        public virtual string? OnBehalfOfContentOwner { get; set; }

        [RequestParameter("pageToken", RequestParameterType.Query)]
        public virtual string? PageToken { get; set; }

        [RequestParameter("regionCode", RequestParameterType.Query)]
        public virtual string? RegionCode { get; set; }

        /// <summary>[default: 0]</summary>
        [RequestParameter("videoCategoryId", RequestParameterType.Query)]
        public virtual string? VideoCategoryId { get; set; }

        public enum ChartEnum
        {
            [StringValue("chartUnspecified")]
            ChartUnspecified = 0,

            [StringValue("mostPopular")]
            MostPopular = 1,
        }

        public enum MyRatingEnum
        {
            [StringValue("none")]
            None = 0,

            [StringValue("like")]
            Like = 1,

            [StringValue("dislike")]
            Dislike = 2,
        }

        public override string MethodName => "list";

        public override string HttpMethod => "GET";

        public override string RestPath => "youtube/v3/videos";

        protected override void InitParameters()
        {
            base.InitParameters();
            AddQueryParameter("part", isRequired: true);
            AddQueryParameter("chart");
            AddQueryParameter("hl");
            AddQueryParameter("id");
            AddQueryParameter("locale");
            AddQueryParameter("maxHeight");
            AddQueryParameter("maxResults", defaultValue: "5");
            AddQueryParameter("maxWidth");
            AddQueryParameter("myRating");
            AddQueryParameter("onBehalfOfContentOwner");
            AddQueryParameter("pageToken");
            AddQueryParameter("regionCode");
            AddQueryParameter("videoCategoryId", defaultValue: "0");
        }
    }
}
