using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;
using Wire = Google.Apis.YouTube.v3.Data;

namespace ReactionMiner.YouTube;

/// <summary>Brings all comments of a video that YouTube gives into a store, in the fewest quota units that can do it.</summary>
/// <remarks>One unit finds the video, one each hundred threads, one each hundred replies of a thread that the listing does not show whole.
/// A harvest that was taken up again costs one more, to see whether threads came meanwhile.</remarks>
public sealed class YouTubeHarvest : IDisposable
{
    private readonly YouTubeOptions _options;
    private readonly TimeProvider _time;
    private readonly YouTubeApi _api;

    public YouTubeHarvest(YouTubeOptions options, TimeProvider time)
        : this(options, time, network: null)
    {
    }

    internal YouTubeHarvest(YouTubeOptions options, TimeProvider time, HttpMessageHandler? network)
    {
        _options = options;
        _time = time;
        _api = new YouTubeApi(options, time, network);
    }

    /// <summary>Quota units used so far, for all videos together.</summary>
    public int Units => _api.Meter.Units;

    /// <summary>Reads the video's comments, or goes on with the last reading where that was cut short. Everything read is stored page by page, so
    /// that nothing is lost or paid for twice whenever this ends.</summary>
    /// <exception cref="MiningException">Another run is fetching the video into the store, or took it over.</exception>
    /// <exception cref="YouTubeException">The video has no comments to read, the key or project is not in order, or YouTube cannot be reached at
    /// all. A quota or budget that runs out is no exception but an outcome.</exception>
    public async Task<HarvestOutcome> ExecuteAsync(
        VideoId videoId, IHarvestStore store, IProgress<HarvestProgress>? progress, CancellationToken cancellationToken)
    {
        var unitsBefore = Units;
        HarvestRun? run = null;
        try
        {
            var open = store.TakeUp(videoId, _time.GetUtcNow() - _options.ResumeWithin);
            var harvest = open ?? store.Begin(await FindVideoAsync(videoId, cancellationToken));
            run = new HarvestRun(harvest, _api, _time, _options, progress, unitsBefore) { WasResumed = open is not null };
            return await run.ExecuteAsync(cancellationToken);
        }
        catch (Exception stop) when (stop is QuotaExhaustedException or BudgetSpentException)
        {
            return run?.Stopped((YouTubeException)stop) ?? NothingHad(videoId, (YouTubeException)stop, Units - unitsBefore);
        }
        catch (YouTubeUnavailableException stop) when (run?.HasPages == true)
        {
            return run.Stopped(stop);
        }
        finally
        {
            store.Leave(videoId);
        }
    }

    /// <summary>The videos that a target stands for: itself, a playlist's in its order, or a channel's uploads, newest first. One unit finds a
    /// channel, one each fifty videos.</summary>
    /// <remarks>YouTube's list of a channel's uploads ends after about 20,000 videos.</remarks>
    /// <exception cref="YouTubeException">There is no such channel or playlist, or YouTube cannot be asked.</exception>
    public IAsyncEnumerable<VideoId> FindVideosAsync(YouTubeTarget target, CancellationToken cancellationToken) =>
        new VideoListing(_api).ReadAsync(target, cancellationToken);

    public void Dispose() => _api.Dispose();

    // A video that shows no comments, or no number, may have some.
    private async Task<Video> FindVideoAsync(VideoId videoId, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _api.ListVideosAsync(videoId, cancellationToken);
            return answer.Items?.FirstOrDefault(video => string.Equals(video.Id, videoId.Value, StringComparison.Ordinal)) is { } found
                ? Read(videoId, found)
                : throw new VideoNotFoundException(videoId);
        }
        catch (FaultException exception)
        {
            throw new YouTubeUnavailableException(_options.BaseAddress.Authority, exception.Fault.Reason);
        }
    }

    private static Video Read(VideoId videoId, Wire.Video video) => new(videoId)
    {
        Title = video.Snippet?.Title,
        ChannelId = video.Snippet?.ChannelId,
        ChannelTitle = video.Snippet?.ChannelTitle,
        PublishedAt = CommentReading.Moment(video.Snippet?.PublishedAtRaw),
        CommentCount = (long?)video.Statistics?.CommentCount,
    };

    private static HarvestOutcome NothingHad(VideoId videoId, YouTubeException stop, int units) => new()
    {
        Video = new Video(videoId),
        Ending = HarvestGaps.EndingOf(stop),
        StoppedBy = stop,
        Units = units,
        Gaps = [HarvestGaps.Unlisted(stop.Message)],
    };
}
