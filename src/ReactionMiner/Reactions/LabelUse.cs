namespace ReactionMiner.Reactions;

/// <summary>What became of the labels that lie in a theme set's folder.</summary>
/// <param name="Read">All of them, by any reader.</param>
/// <param name="OfOtherVideos">Of videos that are not counted here.</param>
/// <param name="OfMissingComments">Of the videos counted, but no such comment is stored (any more).</param>
public sealed record LabelUse(int Read, int OfOtherVideos, int OfMissingComments);
