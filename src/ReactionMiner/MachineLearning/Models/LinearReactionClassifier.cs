using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Features, heads, calibration and thresholds joined to the answers about a comment.</summary>
internal sealed class LinearReactionClassifier : IReactionClassifier
{
    private readonly ITextFeatures _features;
    private readonly HeadScorer _scorer;
    private readonly ManifestHead[] _heads;
    private readonly int[] _themes;
    private readonly int[] _tones;

    public LinearReactionClassifier(ModelManifest manifest, ModelDescription model, ITextFeatures features, IReadOnlyList<LinearHead> heads)
    {
        Model = model;
        _features = features;
        _scorer = new HeadScorer(heads);
        _heads = [.. manifest.Heads];
        var positions = _heads.Select((head, position) => (head.Name, position))
            .ToDictionary(head => head.Name, head => head.position, StringComparer.Ordinal);
        _themes = [.. model.ThemeSet.Themes.Select(theme => positions[HeadNames.Theme(theme.Id)])];
        _tones = [.. Enum.GetValues<Sentiment>().Select(tone => positions[HeadNames.Sentiment(tone)])];
    }

    public ModelDescription Model { get; }

    public IReadOnlyList<Reaction> Classify(IReadOnlyList<string> texts)
    {
        var vectors = _features.Extract(texts);
        var reactions = new Reaction[texts.Count];
        Parallel.For(0, texts.Count, i => reactions[i] = React(vectors[i]));
        return reactions;
    }

    private Reaction React(FeatureVector vector)
    {
        var scores = _scorer.Score(vector);
        float Probability(int head) => _heads[head].Calibration.Probability(scores[head]);
        var themes = Array.ConvertAll(_themes, Probability);
        var tones = Normalized(Array.ConvertAll(_tones, Probability));
        var sentiment = (Sentiment)Array.IndexOf(tones, tones.Max());
        int[] given = [.. Enumerable.Range(0, themes.Length).Where(theme => themes[theme] >= _heads[_themes[theme]].Threshold)];
        return new Reaction(themes, given, sentiment, tones, "unknown", 0, IsSpam: false);
    }

    private static float[] Normalized(float[] probabilities)
    {
        var sum = probabilities.Sum();
        return Array.ConvertAll(probabilities, probability => probability / sum);
    }
}
