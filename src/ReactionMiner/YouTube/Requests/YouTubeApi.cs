using Google;
using Google.Apis.Discovery;
using Google.Apis.Http;
using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3;
using Google.Apis.YouTube.v3.Data;
using ReactionMiner.Comments;

namespace ReactionMiner.YouTube.Requests;

/// <summary>The questions asked of YouTube, each one request and one quota unit.</summary>
/// <remarks>
/// Once the day's quota is used up, nothing is sent until the next day begins. Faults that only the caller can put into words leave as <see cref="FaultException"/>: an invalid page token, a processing
/// failure, disabled comments, forbidden, not found. All others leave as a <see cref="YouTubeException"/>.
/// </remarks>
internal sealed class YouTubeApi : IDisposable
{
    private const int CommentsPerPage = 100;
    private const int VideosPerPage = 50;

    private readonly YouTubeOptions _options;
    private readonly TimeProvider _time;
    private readonly YouTubeService _service;
    private DateTimeOffset _exhaustedUntil = DateTimeOffset.MinValue;

    /// <param name="network">What sends requests in the end; the machine's own network when null.</param>
    public YouTubeApi(YouTubeOptions options, TimeProvider time, HttpMessageHandler? network = null)
    {
        _options = options;
        _time = time;
        Meter = new QuotaMeter(options.BudgetUnits);
        var handler = new RequestHandler(options, Meter, time, network ?? Network(options.BaseAddress));
        _service = new YouTubeService(new BaseClientService.Initializer
        {
            ApplicationName = "ReactionMiner",
            BaseUri = options.BaseAddress.AbsoluteUri,
            DefaultExponentialBackOffPolicy = ExponentialBackOffPolicy.None,
            HttpClientFactory = new SingleHandlerFactory(handler),
            Serializer = LiberalJson.Serializer(),
        });
        _service.HttpClient.Timeout = Timeout.InfiniteTimeSpan;
    }

    public QuotaMeter Meter { get; }

    public Task<CommentThreadListResponse> ListThreadsAsync(VideoId videoId, string? pageToken, CancellationToken cancellationToken)
    {
        var request = _service.CommentThreads.List(new Repeatable<string>(["snippet", "replies"]));
        request.VideoId = videoId.Value;
        // Google's runtime leaves out what is the default; everything here rests on this order, so that it is said.
        request.RequestParameters["order"] = new Parameter { Name = "order", ParameterType = "query" };
        request.Order = CommentThreadsResource.ListRequest.OrderEnum.Time;
        request.TextFormat = CommentThreadsResource.ListRequest.TextFormatEnum.PlainText;
        request.MaxResults = CommentsPerPage;
        request.PageToken = pageToken;
        return AskAsync("commentThreads.list", request, cancellationToken);
    }

    public Task<CommentListResponse> ListRepliesAsync(string threadId, string? pageToken, CancellationToken cancellationToken)
    {
        var request = _service.Comments.List(new Repeatable<string>(["snippet"]));
        request.ParentId = threadId;
        request.TextFormat = CommentsResource.ListRequest.TextFormatEnum.PlainText;
        request.MaxResults = CommentsPerPage;
        request.PageToken = pageToken;
        return AskAsync("comments.list", request, cancellationToken);
    }

    /// <exception cref="YouTubeException">The video cannot be shown.</exception>
    /// <exception cref="FaultException">A fault that may pass: YouTube failed, or speaks of a page token where none was sent.</exception>
    public async Task<VideoListResponse> ListVideosAsync(VideoId videoId, CancellationToken cancellationToken)
    {
        var request = _service.Videos.List(new Repeatable<string>(["snippet", "statistics"]));
        request.Id = new Repeatable<string>([videoId.Value]);
        try
        {
            var answer = await AskAsync("videos.list", request, cancellationToken);
            answer.Items = [.. (answer.Items ?? []).OfType<Google.Apis.YouTube.v3.Data.Video>()];
            return answer;
        }
        catch (FaultException exception) when (exception.Fault.Kind is not (FaultKind.ProcessingFailure or FaultKind.InvalidPageToken))
        {
            throw exception.Fault.Kind switch
            {
                FaultKind.CommentsDisabled => new CommentsDisabledException(videoId),
                FaultKind.Forbidden => new VideoPrivateException(videoId),
                FaultKind.NotFound => new VideoNotFoundException(videoId),
                _ => Explain("videos.list", exception.Fault),
            };
        }
    }

    /// <param name="id">A channel's id, or a handle with its <c>@</c>.</param>
    public Task<ChannelListResponse> ListChannelsAsync(string id, CancellationToken cancellationToken)
    {
        var request = _service.Channels.List(new Repeatable<string>(["snippet", "contentDetails"]));
        if (id.StartsWith('@'))
        {
            request.ForHandle = id;
        }
        else
        {
            request.Id = new Repeatable<string>([id]);
        }
        return AskAsync("channels.list", request, cancellationToken);
    }

    public Task<PlaylistItemListResponse> ListPlaylistItemsAsync(
        string playlistId, string? pageToken, CancellationToken cancellationToken)
    {
        var request = _service.PlaylistItems.List(new Repeatable<string>(["snippet", "contentDetails"]));
        request.PlaylistId = playlistId;
        request.MaxResults = VideosPerPage;
        request.PageToken = pageToken;
        return AskAsync("playlistItems.list", request, cancellationToken);
    }

    public void Dispose() => _service.Dispose();

    private async Task<T> AskAsync<T>(string method, YouTubeBaseServiceRequest<T> request, CancellationToken cancellationToken)
    {
        if (_time.GetUtcNow() < _exhaustedUntil)
        {
            throw new QuotaExhaustedException(_exhaustedUntil);
        }
        request.PrettyPrint = false;
        try
        {
            return await request.ExecuteAsync(cancellationToken);
        }
        catch (FaultException exception) when (!IsForTheCaller(exception.Fault.Kind))
        {
            throw Explain(method, exception.Fault);
        }
        catch (GoogleApiException)
        {
            throw new RequestRefusedException(method, "its answer has an unexpected form");
        }
    }

    private static bool IsForTheCaller(FaultKind kind) => kind
        is FaultKind.InvalidPageToken or FaultKind.ProcessingFailure
        or FaultKind.CommentsDisabled or FaultKind.Forbidden or FaultKind.NotFound;

    /// <summary>The fault in words, where nothing more is known of what was asked for.</summary>
    public YouTubeException Explain(string method, Fault fault) => fault.Kind switch
    {
        FaultKind.Passing or FaultKind.Unreachable or FaultKind.ProcessingFailure => new YouTubeUnavailableException(_options.BaseAddress.Authority, fault.Reason),
        FaultKind.RateLimited => new YouTubeUnavailableException(_options.BaseAddress.Authority, $"it asks for fewer requests ({fault.Reason})"),
        FaultKind.QuotaExhausted => new QuotaExhaustedException(_exhaustedUntil = QuotaDay.NextReset(_time.GetUtcNow())),
        FaultKind.KeyMissing or FaultKind.KeyInvalid => new ApiKeyInvalidException(),
        FaultKind.KeyBlocked => new ApiKeyBlockedException(fault.Reason),
        FaultKind.ApiNotEnabled => new ApiNotEnabledException(),
        _ => new RequestRefusedException(method, fault.Reason),
    };

    private static SocketsHttpHandler Network(Uri address) => new()
    {
        // A proxy would see the key of requests that are meant for this machine alone.
        UseProxy = !address.IsLoopback,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private sealed class SingleHandlerFactory(HttpMessageHandler handler) : HttpClientFactory
    {
        protected override HttpMessageHandler CreateHandler(CreateHttpClientArgs args) => handler;
    }
}
