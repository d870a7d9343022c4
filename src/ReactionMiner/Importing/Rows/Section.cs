using ReactionMiner.Comments;

namespace ReactionMiner.Importing.Rows;

/// <summary>What a file says once for all the comments of a video.</summary>
internal sealed record Section
{
    public static readonly Section Unknown = new();

    public Video? Video { get; init; }

    /// <summary>UTC; when the comments were collected.</summary>
    public DateTimeOffset? CollectedAt { get; init; }
}
