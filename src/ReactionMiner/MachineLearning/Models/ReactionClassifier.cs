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
    private readonly LanguageTeller _languages;
    private readonly IReadOnlyList<string> _read;
    private readonly ToneMix _tone;
    private readonly int? _spam;

    public ReactionClassifier(ModelManifest manifest, ModelDescription model, ITextFeatures features, IReadOnlyList<LinearHead> heads, LanguageTeller languages)
    {
        Model = model;
        _features = features;
        _scorer = new HeadScorer(heads);
        _heads = [.. manifest.Heads];
        var positions = _heads.Select((head, position) => (head.Name, position))
            .ToDictionary(head => head.Name, head => head.position, StringComparer.Ordinal);
        _themes = [.. model.ThemeSet.Themes.Select(theme => positions[HeadNames.Theme(theme.Id)])];
        _tones = [.. manifest.Tone.Inputs.Select(input => positions[input])];
        _languages = languages;
        _read = manifest.Languages;
        _tone = manifest.Tone;
        _spam = positions.TryGetValue(HeadNames.Spam, out var spam) ? spam : null;
    }

    public ModelDescription Model { get; }

    public IReadOnlyList<Reaction> Classify(IReadOnlyList<string> texts)
    {
        var vectors = _features.Extract(texts, CancellationToken.None);
        var reactions = new Reaction[texts.Count];
        Parallel.For(0, texts.Count, i => reactions[i] = React(texts[i], vectors[i]));
        return reactions;
    }

    private Reaction React(string text, FeatureVector vector)
    {
        var scores = _scorer.Score(vector);
        float Probability(int head) => _heads[head].Calibration.Probability(scores[head]);
        var themes = Array.ConvertAll(_themes, Probability);
        int[] given = [.. Enumerable.Range(0, themes.Length).Where(theme => themes[theme] >= _heads[_themes[theme]].Threshold)];
        var tones = _tone.Probabilities(Array.ConvertAll(_tones, head => scores[head]));
        var language = _languages.Tell(text);
        var spam = _spam is { } head ? Probability(head) : 0;
        var isSpam = _spam is { } known && spam >= _heads[known].Threshold;
        return language.IsAmong(_read)
            ? new Reaction(themes, given, _tone.Choose(tones), tones, language.Code, spam, isSpam)
            : new Reaction(new float[themes.Length], [], Sentiment: null, [], language.Code, spam, isSpam);
    }
}
