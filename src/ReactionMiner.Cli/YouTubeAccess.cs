using System.Globalization;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli;

/// <summary>YouTube as the settings describe it. One budget holds for the whole command.</summary>
internal sealed class YouTubeAccess(Session session) : IDisposable
{
    public const string BaseUrlVariable = "REACTIONMINER_YOUTUBE_BASE_URL";

    private YouTubeHarvest? _harvest;

    public YouTubeHarvest Harvest => _harvest ??= new YouTubeHarvest(Options(), session.Host.Time);

    /// <summary>Quota units spent so far.</summary>
    public int Units => _harvest?.Units ?? 0;

    /// <summary>The videos that a target stands for, those first that were never fetched or not to their end, then those whose last harvest
    /// ended longest ago. A channel too large for one budget gets on from run to run in this way.</summary>
    public async Task<IReadOnlyList<VideoId>> FindVideosAsync(YouTubeTarget target, CancellationToken cancellationToken)
    {
        if (target is YouTubeTarget.Video video)
        {
            return [video.Id];
        }
        var found = await Harvest.FindVideosAsync(target, cancellationToken).ToListAsync(cancellationToken);
        return [.. found.OrderBy(each => session.Store.Harvests.FindEnd(each) ?? DateTimeOffset.MinValue)];
    }

    public void Dispose() => _harvest?.Dispose();

    private YouTubeOptions Options()
    {
        var options = new YouTubeOptions
        {
            ApiKey = ApiKey.TryRead(session.Host) ?? throw new ApiKeyMissingException(),
            BudgetUnits = Budget(),
            RereadsReplies = session.Parse.GetValue(FetchingOptions.RereadReplies),
        };
        return session.Host.Environment(BaseUrlVariable) is { Length: > 0 } address
            ? options with { BaseAddress = BaseAddress(address) }
            : options;
    }

    private int? Budget() => session.Settings.Value(FetchingOptions.Budget, "budget") switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var units) && units > 0 => units,
        var text => throw new UsageException($"--budget {text}: a number of quota units, at least 1."),
    };

    private static Uri BaseAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? uri
        : throw new UsageException($"{BaseUrlVariable} is not an address such as http://127.0.0.1:8080/.");
}
