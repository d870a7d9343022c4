using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Storage;
using ReactionMiner.YouTube;

namespace ReactionMiner.Mining;

/// <summary>Stores the comments that YouTube gives for a video, a page at a time.</summary>
public static class VideoIntake
{
    /// <inheritdoc cref="YouTubeHarvest.ExecuteAsync"/>
    public static Task<HarvestOutcome> RunAsync(
        YouTubeHarvest youtube,
        VideoId video,
        ReactionStore store,
        IProgress<MiningProgress>? progress,
        CancellationToken cancellationToken) =>
        youtube.ExecuteAsync(video, store.Harvests, progress is null ? null : new Fetching(video, progress), cancellationToken);

    private sealed class Fetching(VideoId video, IProgress<MiningProgress> progress) : IProgress<HarvestProgress>
    {
        public void Report(HarvestProgress value) =>
            progress.Report(new MiningProgress($"fetching {video} ({value.Units} quota units)", value.Comments, null)
            {
                Announcement = value is { Stage: HarvestStage.Planned, Estimate: { } estimate } ? Plan(estimate) : null,
            });

        private string Plan(UnitEstimate estimate) => string.Create(
            CultureInfo.InvariantCulture, $"{video}: a first fetch will take about {estimate.Low:N0} to {estimate.High:N0} quota units");
    }
}
