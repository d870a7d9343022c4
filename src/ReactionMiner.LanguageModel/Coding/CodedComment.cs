using ReactionMiner.Reactions;

namespace ReactionMiner.LanguageModel.Coding;

/// <summary>A language model's answer about one comment.</summary>
/// <param name="Themes">Positions in the theme set; empty means none of them.</param>
/// <param name="Tone">Null when it gave none.</param>
public sealed record CodedComment(IReadOnlyList<int> Themes, Sentiment? Tone);
