namespace ReactionMiner.Discovery;

/// <summary>How themes are sought.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>Themes wished for, at least 2, those that stand under every video (thanks, one-liners) not counted; null lets the
    /// comments decide.</summary>
    public int? Themes { get; init; }

    /// <summary>Comments out of which themes are formed; of a longer section a random sample of this size. All are counted.</summary>
    public int SampleSize { get; init; } = 4000;

    /// <summary>Decides which comments the sample holds. The same comments and seed give the same themes. Another than that by which
    /// <c>label</c> draws, so that the comments labelled at random had no greater part in forming the themes than others.</summary>
    public int Seed { get; init; } = 2;
}
