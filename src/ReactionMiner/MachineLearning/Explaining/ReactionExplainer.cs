using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Explains by trying: each word is removed and the rest classified again, by the very model that gave the theme.</summary>
/// <remarks>A comment that was given a theme costs as many classifications as it has different words; one without themes costs none.</remarks>
internal sealed class ReactionExplainer(IReactionClassifier classifier, SignedTextFeatures features, IReadOnlyList<LabelledComment> examples) : IReactionExplainer
{
    private const int MostWords = 5;
    // As small as four digits show.
    private const float LeastChange = 0.00005f;

    /// <summary>Texts classified at once, so that memory does not grow with the comments.</summary>
    private const int ChunkSize = 1024;

    private readonly ExampleIndex _examples = new(classifier.Model.ThemeSet.Themes.Count, features, examples);

    public IReadOnlyList<IReadOnlyList<ThemeExplanation>> Explain(IReadOnlyList<string> texts, IReadOnlyList<Reaction> reactions)
    {
        var explained = Enumerable.Range(0, texts.Count).Where(i => reactions[i].Themes.Count > 0).ToList();
        var effects = Effects(explained, texts, reactions);
        var explanations = new IReadOnlyList<ThemeExplanation>[texts.Count];
        Array.Fill(explanations, []);
        foreach (var chunk in explained.Chunk(ChunkSize))
        {
            var vectors = features.Extract(Array.ConvertAll(chunk, i => texts[i]), CancellationToken.None);
            foreach (var (i, vector) in chunk.Zip(vectors))
            {
                explanations[i] = [.. reactions[i].Themes.Select(theme => new ThemeExplanation(theme, effects[(i, theme)], _examples.Nearest(theme, features.Learnable(vector))))];
            }
        }

        return explanations;
    }

    private Dictionary<(int Text, int Theme), IReadOnlyList<WordEffect>> Effects(
        List<int> explained, IReadOnlyList<string> texts, IReadOnlyList<Reaction> reactions)
    {
        var effects = explained.SelectMany(i => reactions[i].Themes.Select(theme => (i, theme))).ToDictionary(key => key, _ => new List<WordEffect>());
        var removals = explained.SelectMany(i => CommentWords.Remove(texts[i]).Select(removal => (Text: i, removal.Word, removal.Remainder)));
        foreach (var chunk in removals.Chunk(ChunkSize))
        {
            var without = classifier.Classify(Array.ConvertAll(chunk, removal => removal.Remainder));
            foreach (var (removal, reaction) in chunk.Zip(without))
            {
                foreach (var theme in reactions[removal.Text].Themes)
                {
                    var change = reaction.ThemeProbabilities[theme] - reactions[removal.Text].ThemeProbabilities[theme];
                    effects[(removal.Text, theme)].Add(new WordEffect(removal.Word, change));
                }
            }
        }

        return effects.ToDictionary(entry => entry.Key, entry => Strongest(entry.Value));
    }

    private static IReadOnlyList<WordEffect> Strongest(List<WordEffect> effects) =>
    [
        .. effects.Where(effect => Math.Abs(effect.Change) >= LeastChange)
            .OrderByDescending(effect => Math.Abs(effect.Change))
            .ThenBy(effect => effect.Word, StringComparer.Ordinal)
            .Take(MostWords),
    ];
}
