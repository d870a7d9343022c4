namespace ReactionMiner.Mining;

/// <summary>How far a stage has come.</summary>
/// <param name="Stage">What is being done, such as <c>reading comments.csv</c>.</param>
/// <param name="Done">Comments so far.</param>
/// <param name="Total">Comments in all; null while nobody knows.</param>
public sealed record MiningProgress(string Stage, long Done, long? Total)
{
    /// <summary>Something to be told at once, such as what a fetch will probably cost; null for mere progress.</summary>
    public string? Announcement { get; init; }
}
