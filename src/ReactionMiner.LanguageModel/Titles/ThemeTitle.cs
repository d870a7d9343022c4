namespace ReactionMiner.LanguageModel.Titles;

/// <param name="Description">The rule by which a reader gives the theme.</param>
public sealed record ThemeTitle(string Title, string Description);
