using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery;

/// <summary>A theme that the comments propose, or that the folder held already.</summary>
/// <param name="Comments">Comments that belong to it; one may belong to several themes.</param>
/// <param name="KeyPhrases">The comments' words that set it apart, most telling first.</param>
/// <param name="Examples">Comments that show it: of the most typical the most liked, no two by one author or much alike.</param>
public sealed record DiscoveredTheme(Theme Theme, long Comments, IReadOnlyList<string> KeyPhrases, IReadOnlyList<Comment> Examples)
{
    public ThemeNews News { get; init; }

    /// <summary>Comments at the run before; null when there was none or the theme is new.</summary>
    public long? CommentsBefore { get; init; }

    /// <summary>True for thanks and one-liners, which stand under every video.</summary>
    public bool IsStanding { get; init; }

    /// <summary>Title and rule are drawn from the comments' words, and nobody has changed them since.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>The language model that gave title and rule in this run; null when none did.</summary>
    public string? TitledBy { get; init; }
}

/// <summary>What became of a theme since the run before.</summary>
public enum ThemeNews
{
    /// <summary>As many comments as before.</summary>
    Unchanged,

    /// <summary>Not in the folder until now.</summary>
    New,

    /// <summary>More comments than before.</summary>
    Grown,

    /// <summary>Fewer comments than before.</summary>
    Shrunk,

    /// <summary>No comment belongs to it any more; it stays in the folder until a person takes it out.</summary>
    Gone,
}
