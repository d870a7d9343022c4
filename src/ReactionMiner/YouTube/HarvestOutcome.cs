using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.YouTube;

/// <summary>What a run got of a video's comments.</summary>
public sealed record HarvestOutcome
{
    public required Video Video { get; init; }

    public required HarvestEnding Ending { get; init; }

    /// <summary>Why the run ended before the harvest did; null when the harvest ended.</summary>
    public YouTubeException? StoppedBy { get; init; }

    /// <summary>When the day's quota is renewed, UTC; null unless it is used up.</summary>
    public DateTimeOffset? ResetsAt => (StoppedBy as QuotaExhaustedException)?.ResetsAt;

    /// <summary>The run went on with a harvest that an earlier one began.</summary>
    public bool WasResumed { get; init; }

    /// <summary>Quota units this run used for the video.</summary>
    public required int Units { get; init; }

    /// <summary>Threads listed in this harvest.</summary>
    public int Threads { get; init; }

    /// <summary>Replies YouTube counts in them.</summary>
    public int RepliesPromised { get; init; }

    /// <summary>Replies stored for them.</summary>
    public int RepliesHad { get; init; }

    /// <summary>Comments this run stored for the first time.</summary>
    public int New { get; init; }

    /// <summary>Comments this run found changed.</summary>
    public int Updated { get; init; }

    /// <summary>Comments this run met as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>Comments stored before that this harvest is the first to miss. Only a harvest that ended can tell.</summary>
    public int NoLongerSeen { get; init; }

    /// <summary>What could not be had, each with its reason.</summary>
    public required IReadOnlyList<CoverageGap> Gaps { get; init; }

    /// <summary>Every comment YouTube promised is stored.</summary>
    public bool IsComplete => Ending == HarvestEnding.Finished && Gaps.Count == 0;
}

/// <summary>How far a run came.</summary>
public enum HarvestEnding
{
    /// <summary>All that YouTube gives was read.</summary>
    Finished,

    /// <summary>The day's units are gone; the same command goes on after <see cref="HarvestOutcome.ResetsAt"/>.</summary>
    QuotaExhausted,

    /// <summary>The run's budget is spent; the same command goes on.</summary>
    BudgetSpent,

    /// <summary>YouTube failed, for a part or from some moment on; the same command may do better later.</summary>
    LeftForLater,
}
