using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Themes by their descriptions; tone, language and spam as another model reads them, which do not depend on the themes.</summary>
internal sealed class DescribedClassifier : IReactionClassifier
{
    private readonly ReactionClassifier _general;
    private readonly DescriptionWeights _weights;
    private readonly DescribedThemes _themes;
    private readonly IReadOnlyList<DescribedHead> _heads;

    /// <param name="general">Of the kind <c>encoder</c>.</param>
    /// <param name="heads">One per theme, in the set's order.</param>
    public DescribedClassifier(
        ModelDescription model, ReactionClassifier general, DescriptionWeights weights, IReadOnlyList<DescribedHead> heads)
    {
        Model = model;
        _general = general;
        _weights = weights;
        _themes = DescribedThemes.Of(model.ThemeSet, general.Features, [.. weights.Background]);
        _heads = heads;
    }

    public ModelDescription Model { get; }

    public IReadOnlyList<Reaction> Classify(IReadOnlyList<string> texts)
    {
        var read = _general.Read(texts);
        var reactions = new Reaction[read.Count];
        Parallel.For(0, read.Count, i => reactions[i] = React(read[i].Reaction, read[i].Vector));
        return reactions;
    }

    private Reaction React(Reaction general, FeatureVector vector)
    {
        var probabilities = new float[_heads.Count];
        if (!general.IsClassified)
        {
            return general with { ThemeProbabilities = probabilities, Themes = [] };
        }

        var evidence = _themes.Evidence(vector);
        var sentence = _general.Features.Sentence(vector).Values;
        for (var theme = 0; theme < probabilities.Length; theme++)
        {
            probabilities[theme] = _heads[theme].Probability(_weights.LogOdds(evidence[theme]), sentence);
        }

        return general with
        {
            ThemeProbabilities = probabilities,
            Themes = [.. Enumerable.Range(0, probabilities.Length).Where(theme => probabilities[theme] >= _heads[theme].Threshold)],
        };
    }
}
