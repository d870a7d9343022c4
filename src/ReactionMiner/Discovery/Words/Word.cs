namespace ReactionMiner.Discovery.Words;

/// <summary>One word of a comment.</summary>
/// <param name="Surface">As written.</param>
/// <param name="Stem">What its forms have in common; null for a word that says nothing of a subject.</param>
/// <param name="StartsSentence">Its capital, if any, tells nothing.</param>
internal readonly record struct Word(string Surface, string? Stem, bool StartsSentence);
