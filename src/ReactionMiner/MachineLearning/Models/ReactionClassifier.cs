using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Features, heads, calibration and thresholds joined to the answers about a comment.</summary>
internal sealed class ReactionClassifier : IReactionClassifier
{
    private readonly ITextFeatures _features;
    private readonly HeadScorer _scorer;
    private readonly ManifestHead[] _heads;
    private readonly int[] _themes;
    private readonly int[] _tones;
    private readonly int[] _languages;
    private readonly string[] _codes;
    private readonly int? _spam;

    public ReactionClassifier(ModelManifest manifest, ModelDescription model, ITextFeatures features, IReadOnlyList<LinearHead> heads)
    {
        Model = model;
        _features = features;
        _scorer = new HeadScorer(heads);
        _heads = [.. manifest.Heads];
        var positions = _heads.Select((head, position) => (head.Name, position))
            .ToDictionary(head => head.Name, head => head.position, StringComparer.Ordinal);
        _themes = [.. model.ThemeSet.Themes.Select(theme => positions[HeadNames.Theme(theme.Id)])];
        _tones = [.. Enum.GetValues<Sentiment>().Select(tone => positions[HeadNames.Sentiment(tone)])];
        _languages = [.. positions.Where(head => HeadNames.IsLanguage(head.Key)).Select(head => head.Value).Order()];
        _codes = Array.ConvertAll(_languages, head => HeadNames.LanguageCode(_heads[head].Name));
        _spam = positions.TryGetValue(HeadNames.Spam, out var spam) ? spam : null;
    }

    public ModelDescription Model { get; }

    /// <summary>What texts are turned into before the heads read them.</summary>
    public ITextFeatures Features => _features;

    public IReadOnlyList<Reaction> Classify(IReadOnlyList<string> texts) => [.. Read(texts).Select(read => read.Reaction)];

    /// <summary>Classifies a batch and gives the vectors, too, so that nobody needs to encode the texts again.</summary>
    public IReadOnlyList<(Reaction Reaction, FeatureVector Vector)> Read(IReadOnlyList<string> texts)
    {
        var vectors = _features.Extract(texts, CancellationToken.None);
        var read = new (Reaction, FeatureVector)[texts.Count];
        Parallel.For(0, texts.Count, i => read[i] = (React(texts[i], vectors[i]), vectors[i]));
        return read;
    }

    private Reaction React(string text, FeatureVector vector)
    {
        var scores = _scorer.Score(vector);
        float Probability(int head) => _heads[head].Calibration.Probability(scores[head]);
        var themes = Array.ConvertAll(_themes, Probability);
        int[] given = [.. Enumerable.Range(0, themes.Length).Where(theme => themes[theme] >= _heads[_themes[theme]].Threshold)];
        var tones = LikeliestTraining.Normalize(Array.ConvertAll(_tones, Probability));
        var languages = LikeliestTraining.Normalize(Array.ConvertAll(_languages, Probability));
        var spam = _spam is { } head ? Probability(head) : 0;
        return new Reaction(
            themes,
            given,
            (Sentiment)Array.IndexOf(tones, tones.Max()),
            tones,
            LanguageAnswer.Of(text, _codes, languages),
            spam,
            IsSpam: _spam is { } known && spam >= _heads[known].Threshold);
    }
}
