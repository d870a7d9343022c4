namespace ReactionMiner.YouTube;

/// <summary>Where a harvest is, after each page.</summary>
/// <param name="Units">Quota units this run used for the video.</param>
/// <param name="Comments">Comments this run read.</param>
/// <param name="Estimate">Units the harvest will probably take in all; null when nothing can be said. Exact numbers once threads are listed.</param>
public sealed record HarvestProgress(HarvestStage Stage, int Units, int Comments, UnitEstimate? Estimate);

public enum HarvestStage
{
    Planned,
    ListingThreads,
    ReadingReplies,
}
