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

    public static string Language(string code) => LanguagePrefix + code;

    public static bool IsLanguage(string name) => name.StartsWith(LanguagePrefix, StringComparison.Ordinal);

    public static string LanguageCode(string name) => name[LanguagePrefix.Length..];
}
