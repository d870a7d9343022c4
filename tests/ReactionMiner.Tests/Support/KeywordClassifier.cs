using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Support;

/// <summary>Gives theme "licence" to texts that hold the word, "cost" likewise; angry when there is an exclamation mark. It reads no Spanish, which starts with ¿.</summary>
internal sealed class KeywordClassifier : IReactionClassifier
{
    private static readonly ThemeSet Set = new("test", "A test", [
        new Theme("licence", "Licence worries", "it says licence", "never"),
        new Theme("cost", "What it costs", "it says cost", "never"),
    ]);

    public ModelDescription Model { get; } = new("keywords", "linear", "1", Set, new ModelQuality(
        100, "invented", 0.9, [new ThemeQuality("licence", 0.5, 18, 2, 2, 78), new ThemeQuality("cost", 0.5, 18, 2, 2, 78)], 0.8));

    public IReadOnlyList<Reaction> Classify(IReadOnlyList<string> texts) => [.. texts.Select(Classify)];

    private static Reaction Classify(string text)
    {
        var probabilities = Set.Themes.Select(theme => text.Contains(theme.Id, StringComparison.OrdinalIgnoreCase) ? 0.9f : 0.1f).ToArray();
        if (text.StartsWith('¿'))
        {
            return new Reaction([0, 0], [], null, [], "es", 0.01f, IsSpam: false);
        }
        var isAngry = text.Contains('!', StringComparison.Ordinal);
        return new Reaction(
            probabilities,
            [.. Enumerable.Range(0, probabilities.Length).Where(position => probabilities[position] > 0.5f)],
            isAngry ? Sentiment.Negative : Sentiment.Neutral,
            isAngry ? [0.8f, 0.1f, 0.1f] : [0.1f, 0.8f, 0.1f],
            "en",
            text.Contains("free money", StringComparison.OrdinalIgnoreCase) ? 0.99f : 0.01f,
            text.Contains("free money", StringComparison.OrdinalIgnoreCase));
    }
}
