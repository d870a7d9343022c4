using System.Collections.Frozen;

namespace ReactionMiner.Discovery.Words;

/// <summary>Words of thanks and of laughter: under every video, and the subject of none.</summary>
internal static class StandingWords
{
    private static readonly FrozenSet<string> Thanking = Set(
        "thank thanks thankyou thx ty cheers kudos congrats congratulations bravo love loved loving awesome amazing great excellent fantastic " +
        "brilliant beautiful perfect wonderful best nice cool superb legend goat respect appreciate appreciated helpful");

    private static readonly FrozenSet<string> Laughing = Set("lol lmao lmfao rofl haha hahaha hahahaha hehe hihi xd first early bro bruh dude kek damn omg wtf");

    private static readonly FrozenSet<string> Stemmed = Thanking.Concat(Laughing).Select(Stems.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">Lower case.</param>
    public static bool Thank(string word) => Thanking.Contains(word);

    /// <param name="word">Lower case.</param>
    public static bool Laugh(string word) => Laughing.Contains(word);

    /// <summary>True for a phrase of nothing but such words.</summary>
    public static bool Cover(string phrase) => phrase.Split(' ').All(Stemmed.Contains);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
