using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>How often a model gave its themes to the comments of one video, spam left out, repeats counted.</summary>
/// <param name="Themes">Comments by the theme's position in its set; themes that were never given are not in it.</param>
public sealed record VideoThemes(VideoId Video, int Comments, IReadOnlyDictionary<int, int> Themes);
