using ReactionMiner.Comments;
using ReactionMiner.Storage;
using ReactionMiner.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Synthetic;

namespace ReactionMiner.Tests.YouTube;

/// <summary>A stand-in YouTube with one video, a store, and a clock on which nobody waits.</summary>
internal sealed class HarvestScene : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reactionminer-harvest-");

    private HarvestScene(StandInYouTube youtube, ImpatientClock clock)
    {
        YouTube = youtube;
        Clock = clock;
        Options = new YouTubeOptions
        {
            ApiKey = youtube.ApiKey,
            BaseAddress = youtube.BaseAddress,
            RequestTimeout = TimeSpan.FromMinutes(10),
        };
    }

    public StandInYouTube YouTube { get; }

    public ImpatientClock Clock { get; }

    public YouTubeOptions Options { get; set; }

    public StandInVideo Video => YouTube.Video;

    public VideoId VideoId => VideoId.Parse(Video.Id);

    public string Folder => _folder.FullName;

    public string StorePath => Path.Combine(Folder, "reactions.db");

    /// <summary>The units a first harvest takes, by arithmetic on the video.</summary>
    public int FewestUnits
    {
        get
        {
            var threads = Video.Threads().ToList();
            var withMore = threads.Where(thread => thread.EmbeddedReplies.Count != thread.PromisedReplies);
            return 1 + Pages(threads.Count) + withMore.Sum(thread => Pages(thread.RetrievableReplies));
        }
    }

    public int ListingPages => Pages(Video.Threads().Count());

    public static async Task<HarvestScene> OpenAsync(StandInOptions options)
    {
        var clock = new ImpatientClock(new DateTimeOffset(2026, 1, 10, 12, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(10));
        return new HarvestScene(await StandInYouTube.StartAsync(options with { Clock = clock }), clock);
    }

    public async Task<HarvestOutcome> HarvestAsync(
        Func<YouTubeOptions, YouTubeOptions>? change = null, CancellationToken cancellationToken = default)
    {
        using var store = OpenStore();
        using var harvest = new YouTubeHarvest(change?.Invoke(Options) ?? Options, Clock);
        return await harvest.ExecuteAsync(VideoId, store.Harvests, progress: null, cancellationToken);
    }

    /// <summary>Harvests again and again, as a person or a timer would, until a harvest finishes.</summary>
    /// <returns>How many runs it took; null when the most allowed did not do.</returns>
    public async Task<int?> HarvestUntilFinishedAsync(int mostRuns)
    {
        for (var run = 1; run <= mostRuns; run++)
        {
            try
            {
                if ((await HarvestAsync()).Ending == HarvestEnding.Finished)
                {
                    return run;
                }
            }
            catch (YouTubeUnavailableException)
            {
                // Not even the video could be found; the next run may.
            }
        }
        return null;
    }

    public ReactionStore OpenStore() => ReactionStore.Open(StorePath, Clock);

    public IReadOnlyList<Comment> Stored()
    {
        using var store = OpenStore();
        return [.. store.ReadComments([VideoId])];
    }

    /// <summary>Every comment there is, each on a line with all that is kept of it.</summary>
    public IReadOnlyList<string> LinesThatThereAre() => [.. Video.AllComments().Select(Line).Order(StringComparer.Ordinal)];

    /// <summary>Every comment stored, in the same form.</summary>
    public IReadOnlyList<string> LinesStored() => [.. Stored().Select(Line).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await YouTube.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static int Pages(int items) => Math.Max(1, (items + 99) / 100);

    private static string Line(StandInComment comment) =>
        $"{comment.Id}|{comment.ParentId}|{comment.AuthorChannelId}|{comment.LikeCount}|{comment.PublishedAt:O}|{comment.UpdatedAt:O}|{comment.Text}";

    private static string Line(Comment comment) =>
        $"{comment.Id}|{comment.ParentId}|{comment.AuthorId}|{comment.LikeCount}|{comment.PublishedAt:O}|{comment.UpdatedAt:O}|{comment.Text}";
}
