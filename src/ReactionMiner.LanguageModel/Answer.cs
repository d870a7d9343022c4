namespace ReactionMiner.LanguageModel;

/// <summary>What could be made of a language model's words.</summary>
/// <param name="Value">Null when they cannot be used.</param>
/// <param name="Problem">Why they cannot; null when they can.</param>
public sealed record Answer<T>(T? Value, string? Problem)
    where T : class;
