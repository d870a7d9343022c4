namespace ReactionMiner.Discovery;

/// <summary>What became of a section's comments; each is in one of <see cref="Spam"/>, <see cref="NotClassified"/> and <see cref="Counted"/>.</summary>
/// <param name="Spam">Left out of every count.</param>
/// <param name="NotClassified">In languages that are given no theme.</param>
/// <param name="Counted">The others, among which themes are sought.</param>
/// <param name="Placed">Of the counted those that belong to one theme at least.</param>
public sealed record SectionTally(long Spam, long NotClassified, long Counted, long Placed)
{
    /// <summary>All that were read.</summary>
    public long Comments => Spam + NotClassified + Counted;
}
