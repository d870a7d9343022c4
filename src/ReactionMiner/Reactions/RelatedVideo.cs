using ReactionMiner.Comments;

namespace ReactionMiner.Reactions;

/// <summary>Another stored video whose viewers speak of some of the same themes, as the same model reads them.</summary>
/// <param name="Comments">Its comments, spam left out.</param>
/// <param name="Shared">Themes that are common under both videos, commonest there first.</param>
public sealed record RelatedVideo(Video Video, int Comments, IReadOnlyList<SharedTheme> Shared);

/// <param name="Comments">Comments of the related video that the model gave the theme.</param>
public sealed record SharedTheme(Theme Theme, int Comments);
