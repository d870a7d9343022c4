using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>A comment that may be labelled.</summary>
/// <param name="Reaction">What the model says of it; null when there is no model of the theme set yet.</param>
public sealed record LabelCandidate(Comment Comment, Reaction? Reaction);
