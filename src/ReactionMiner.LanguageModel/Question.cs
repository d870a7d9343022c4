namespace ReactionMiner.LanguageModel;

/// <summary>One request, whole: what is shown of it is what is sent.</summary>
/// <param name="Instructions">The program's own words.</param>
/// <param name="Message">JSON on one line that holds what strangers wrote.</param>
public sealed record Question(string Instructions, string Message);
