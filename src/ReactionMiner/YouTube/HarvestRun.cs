using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.YouTube;

/// <summary>One run at one harvest: lists the threads, then reads the replies that the listing did not bring.</summary>
internal sealed class HarvestRun(
    IHarvest harvest, YouTubeApi api, TimeProvider time, YouTubeOptions options, IProgress<HarvestProgress>? progress, int unitsBefore)
{
    private const int ThreadsAtOnce = 500;

    private PageChanges _changes = new(0, 0, 0);

    public bool WasResumed { get; init; }

    /// <summary>This harvest has stored something, now or in an earlier run.</summary>
    public bool HasPages => harvest.Listing != PagePlace.At(null);

    private int Units => api.Meter.Units - unitsBefore;

    public async Task<HarvestOutcome> ExecuteAsync(CancellationToken cancellationToken)
    {
        var first = UnitEstimate.Of(harvest.Video);
        Report(HarvestStage.Planned, first);
        var goesOn = HasPages;
        var listing = new ThreadListing(harvest, api, time, options, page => Note(page, HarvestStage.ListingThreads, first));
        var unlisted = harvest.Listing.IsEnd ? null : await listing.ReadAsync(cancellationToken);
        await ReadRepliesAsync(cancellationToken);
        if (goesOn && unlisted is null)
        {
            // Comments may have come while no run was at it. This comes last, so that even the smallest budget gets on.
            unlisted = await listing.ReadHeadAsync(cancellationToken);
            await ReadRepliesAsync(cancellationToken);
        }
        return Ended(unlisted);
    }

    /// <summary>The outcome of a run that cannot go on; the harvest stays open.</summary>
    public HarvestOutcome Stopped(YouTubeException stop) =>
        Outcome(HarvestGaps.EndingOf(stop), harvest.Listing.IsEnd ? null : stop.Message, stop);

    private async Task ReadRepliesAsync(CancellationToken cancellationToken)
    {
        var left = harvest.ReadTotals().PendingRequests;
        var exact = new UnitEstimate(Units + left, Units + left);
        var replies = new RepliesReading(harvest, api, time, page => Note(page, HarvestStage.ReadingReplies, exact));
        for (var pending = harvest.FindPending(ThreadsAtOnce); pending.Count > 0; pending = harvest.FindPending(ThreadsAtOnce))
        {
            foreach (var thread in pending)
            {
                await replies.ReadAsync(thread, cancellationToken);
            }
        }
    }

    private HarvestOutcome Ended(string? unlisted)
    {
        var totals = harvest.ReadTotals();
        var isComplete = unlisted is null && ListingDoubt.Of(harvest.Video, totals) is null && totals.GivenUp.All(shortfall => shortfall.IsFinal);
        var missed = harvest.Close(isComplete);
        return Outcome(isComplete ? HarvestEnding.Finished : HarvestEnding.LeftForLater, unlisted) with { NoLongerSeen = missed };
    }

    private HarvestOutcome Outcome(HarvestEnding ending, string? unlisted, YouTubeException? stop = null)
    {
        var totals = harvest.ReadTotals();
        return new HarvestOutcome
        {
            Video = harvest.Video,
            Ending = ending,
            StoppedBy = stop,
            WasResumed = WasResumed,
            Units = Units,
            Threads = totals.Threads,
            RepliesPromised = totals.RepliesPromised,
            RepliesHad = totals.RepliesHad,
            New = _changes.New,
            Updated = _changes.Updated,
            Unchanged = Math.Max(0, _changes.FirstSeen - _changes.New - _changes.Updated),
            Gaps = HarvestGaps.Of(harvest.Video, totals, unlisted, stop),
        };
    }

    private void Note(PageChanges page, HarvestStage stage, UnitEstimate? estimate)
    {
        _changes = new PageChanges(_changes.New + page.New, _changes.Updated + page.Updated, _changes.FirstSeen + page.FirstSeen);
        Report(stage, estimate);
    }

    private void Report(HarvestStage stage, UnitEstimate? estimate) =>
        progress?.Report(new HarvestProgress(stage, Units, _changes.FirstSeen, estimate));
}
