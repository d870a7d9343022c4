using System.Globalization;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli;

/// <summary>YouTube as the settings describe it. One budget holds for the whole command.</summary>
internal sealed class YouTubeAccess(Session session) : IDisposable
{
    public const string BaseUrlVariable = "REACTIONMINER_YOUTUBE_BASE_URL";

    // Read at once, so that a budget that means nothing is refused also where nothing is fetched.
    private readonly int? _budget = Budget(session);
    private YouTubeHarvest? _harvest;

    public YouTubeHarvest Harvest => _harvest ??= new YouTubeHarvest(Options(), session.Host.Time);

    /// <summary>A list of videos was not read to its end, so that there are more than were found.</summary>
    public bool IsListCutShort { get; private set; }

    /// <summary>The videos that a target stands for, those first that were never fetched or not to their end, then those whose last harvest
    /// ended longest ago. A channel too large for one budget gets on from run to run in this way.</summary>
    public async Task<IReadOnlyList<VideoId>> FindVideosAsync(YouTubeTarget target, CancellationToken cancellationToken)
    {
        if (target is YouTubeTarget.Video video)
        {
            return [video.Id];
        }
        var found = new List<VideoId>();
        try
        {
            await foreach (var each in Harvest.FindVideosAsync(target, cancellationToken))
            {
                found.Add(each);
            }
        }
        catch (VideosUnlistedException cut) when (found.Count > 0)
        {
            IsListCutShort = true;
            session.Complain($"warning: {cut.Message}");
        }
        return [.. found.OrderBy(each => session.Store.Harvests.FindEnd(each) ?? DateTimeOffset.MinValue)];
    }

    /// <summary>The end of a command, "in part" where it would be "done" and a list was cut short.</summary>
    public int EndOf(int exitCode) => exitCode == ExitCode.Done && IsListCutShort ? ExitCode.DoneInPart : exitCode;

    public void Dispose() => _harvest?.Dispose();

    private YouTubeOptions Options()
    {
        var options = new YouTubeOptions
        {
            ApiKey = ApiKey.TryRead(session.Host) ?? throw new ApiKeyMissingException(),
            BudgetUnits = _budget,
            Log = session.Log,
            RereadsReplies = session.Parse.GetValue(FetchingOptions.RereadReplies),
        };
        return session.Host.Environment(BaseUrlVariable) is { Length: > 0 } address
            ? options with { BaseAddress = BaseAddress(address) }
            : options;
    }

    private static int? Budget(Session session) => session.Settings.Value(FetchingOptions.Budget, "budget") switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var units) && units > 0 => units,
        var text => throw new UsageException($"--budget {text}: a number of quota units, at least 1."),
    };

    private static Uri BaseAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? uri
        : throw new UsageException($"{BaseUrlVariable} is not an address such as http://127.0.0.1:8080/.");
}
