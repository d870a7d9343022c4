namespace YouTube.StandIn.Synthetic;

/// <summary>How much happens to a video in one step. No comment is changed twice in a step.</summary>
public sealed record GrowthStep
{
    public int Comments { get; init; }

    public int Replies { get; init; }

    public int Edits { get; init; }

    public int Likes { get; init; }

    /// <summary>Comments deleted by name; the replies to a deleted top-level comment go with it.</summary>
    public int Deletions { get; init; }
}

/// <summary>What happened in one step; each comment as it is after it, the deleted as they were.</summary>
public sealed record Growth(
    IReadOnlyList<StandInComment> Added,
    IReadOnlyList<StandInComment> Edited,
    IReadOnlyList<StandInComment> Liked,
    IReadOnlyList<StandInComment> Deleted);
