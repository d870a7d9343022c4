using ReactionMiner.Comments;

namespace ReactionMiner.Reactions;

/// <summary>A comment with its prediction, as counted and exported.</summary>
/// <param name="DuplicateOf">Id of the counted comment that this one repeats; null when it repeats none.</param>
public sealed record ClassifiedComment(Comment Comment, Reaction Reaction, string? DuplicateOf)
{
    public bool IsDuplicate => DuplicateOf is not null;
}
