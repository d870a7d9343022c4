using ReactionMiner.Reactions;

namespace ReactionMiner.DataFiles;

/// <summary>Tones as data files write them.</summary>
internal static class Tones
{
    public const string Known = "negative, neutral, positive";

    public static string Write(Sentiment? tone) => tone?.ToString().ToLowerInvariant() ?? "";

    /// <returns>False when the text is no tone; nothing is none, and fine.</returns>
    public static bool TryRead(string? text, out Sentiment? tone)
    {
        tone = text?.Trim().ToLowerInvariant() switch
        {
            "negative" => Sentiment.Negative,
            "neutral" => Sentiment.Neutral,
            "positive" => Sentiment.Positive,
            _ => null,
        };
        return tone is not null || string.IsNullOrWhiteSpace(text);
    }
}
