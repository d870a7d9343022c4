using ReactionMiner.Discovery.Words;

namespace ReactionMiner.Discovery.Groups;

/// <summary>A comment in the form in which it is grouped.</summary>
/// <param name="Vector">Of the sentence encoder, length 1.</param>
internal sealed record SampleComment(CommentText Text, float[] Vector);
