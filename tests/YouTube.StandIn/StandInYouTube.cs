using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using YouTube.StandIn.Api;
using YouTube.StandIn.Faults;
using YouTube.StandIn.Metering;
using YouTube.StandIn.Paging;
using YouTube.StandIn.Recorded;
using YouTube.StandIn.Resources;
using YouTube.StandIn.Synthetic;

namespace YouTube.StandIn;

/// <summary>A YouTube Data API on 127.0.0.1 that answers from synthetic videos.</summary>
public sealed class StandInYouTube : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly PageTokens _tokens = new();
    private readonly Catalogue _catalogue;

    private StandInYouTube(StandInOptions options)
    {
        Faults = options.Faults;
        ApiKey = options.ApiKey;
        Quota = new QuotaMeter(options.Clock, options.DailyUnits, options.DailySearches);
        _catalogue = new Catalogue(options.Seed, options.Videos, options.CommentsPerVideo, options.Clock);
        var recorded = options.RecordedFolder is { } folder ? RecordedPages.Read(folder) : null;
        RecordedVideoIds = [.. recorded?.VideoIds ?? []];
        _server = Build(options.Port);
        _server.UseResponseCompression();
        _server.Run(new RequestPipeline(this, options, new ResourceSet(_catalogue, _tokens, recorded)).HandleAsync);
    }

    /// <summary>The server's root, such as <c>http://127.0.0.1:8080/</c>.</summary>
    public Uri BaseAddress => new(_server.Urls.Single() + "/");

    public string ApiKey { get; }

    public IReadOnlyList<StandInVideo> Videos => _catalogue.Videos;

    /// <summary>The first video.</summary>
    public StandInVideo Video => Videos[0];

    /// <summary>Videos whose threads are served from recorded pages.</summary>
    public IReadOnlyList<string> RecordedVideoIds { get; }

    public string ChannelId => _catalogue.ChannelId;

    /// <summary>The channel's handle, with its <c>@</c>.</summary>
    public string Handle => _catalogue.Handle;

    public string UploadsPlaylistId => _catalogue.UploadsPlaylistId;

    public FaultScript Faults { get; }

    public QuotaMeter Quota { get; }

    public RequestJournal Journal { get; } = new();

    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="FormatException">A recorded page cannot be read.</exception>
    public static async Task<StandInYouTube> StartAsync(
        StandInOptions? options = null, CancellationToken cancellationToken = default)
    {
        var youtube = new StandInYouTube(options ?? new StandInOptions());
        await youtube._server.StartAsync(cancellationToken);
        return youtube;
    }

    /// <summary>Every page token given out so far is answered with <c>invalidPageToken</c>.</summary>
    public void ExpirePageTokens() => _tokens.Expire();

    public Task WaitForShutdownAsync(CancellationToken cancellationToken) =>
        ((IHost)_server).WaitForShutdownAsync(cancellationToken);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddResponseCompression(compression => compression.Providers.Add<GzipCompressionProvider>());
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
