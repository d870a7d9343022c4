using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What the heads of a model are called in its files.</summary>
internal static class HeadNames
{
    public const string Spam = "spam";

    private const string LanguagePrefix = "language:";

    public static string Theme(string id) => "theme:" + id;

    public static string Sentiment(Sentiment tone) => tone switch
    {
        Reactions.Sentiment.Negative => "sentiment:negative",
        Reactions.Sentiment.Neutral => "sentiment:neutral",
        _ => "sentiment:positive",
    };

    /// <param name="part">Of the features that the head sees.</param>
    public static string PublicTone(string part, Reactions.Sentiment tone) => $"public-{part}:{Sentiment(tone)}";

    /// <summary>Of what the encoder's tuned layers hear.</summary>
    public static string TunedTone(Reactions.Sentiment tone) => $"tuned:{Sentiment(tone)}";

    public static string Language(string code) => LanguagePrefix + code;

    public static string LanguageCode(string name) => name[LanguagePrefix.Length..];
}
