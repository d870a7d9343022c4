using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Storage;

/// <summary>A comment, and what a model said of its present text.</summary>
/// <param name="Reaction">Null when this version of the model has not read this text yet.</param>
public sealed record StoredComment(Comment Comment, Reaction? Reaction);
