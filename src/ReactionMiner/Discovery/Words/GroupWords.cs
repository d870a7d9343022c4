namespace ReactionMiner.Discovery.Words;

/// <summary>The words that speak for a group of comments.</summary>
/// <param name="KeyPhrases">Said by many of its comments and by few others, most telling first. No phrase stands for two groups.</param>
/// <param name="Title">Those that name what most of the group speaks of; empty when none does.</param>
/// <param name="Common">What half of its comments and more say, though it tells more about another group; null when the title says enough.</param>
/// <param name="Covered">Part of its comments that say a phrase of the title, 0 to 1.</param>
internal sealed record GroupWords(IReadOnlyList<string> KeyPhrases, IReadOnlyList<string> Title, string? Common, double Covered);
