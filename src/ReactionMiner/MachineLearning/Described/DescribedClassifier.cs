using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Themes by the groups they were found by or their descriptions; tone, language and spam as another model reads them, which do not depend on the themes.</summary>
internal sealed class DescribedClassifier : IReactionClassifier
{
    private readonly ReactionClassifier _general;
    private readonly UnlabelledThemes _themes;
    private readonly IReadOnlyList<DescribedHead> _heads;

    /// <param name="general">Of the kind <c>encoder</c>.</param>
    /// <param name="themes">Of the model's set.</param>
    /// <param name="heads">One per theme, in the set's order.</param>
    public DescribedClassifier(
        ModelDescription model, ReactionClassifier general, UnlabelledThemes themes, IReadOnlyList<DescribedHead> heads)
    {
        Model = model;
        _general = general;
        _themes = themes;
        _heads = heads;
    }

    public ModelDescription Model { get; }

    public IReadOnlyList<Reaction> Classify(IReadOnlyList<string> texts)
    {
        var read = _general.Read(texts);
        var reactions = new Reaction[read.Count];
        Parallel.For(0, read.Count, i => reactions[i] = React(texts[i], read[i].Reaction, read[i].Vector));
        return reactions;
    }

    private Reaction React(string text, Reaction general, FeatureVector vector)
    {
        var probabilities = new float[_heads.Count];
        if (!general.IsClassified)
        {
            return general with { ThemeProbabilities = probabilities, Themes = [] };
        }

        var logOdds = _themes.LogOdds(text, vector);
        var sentence = _general.Features.Sentence(vector).Values;
        for (var theme = 0; theme < probabilities.Length; theme++)
        {
            probabilities[theme] = _heads[theme].Probability(logOdds[theme], sentence);
        }

        return general with
        {
            ThemeProbabilities = probabilities,
            Themes = [.. Enumerable.Range(0, probabilities.Length).Where(theme => probabilities[theme] >= _heads[theme].Threshold)],
        };
    }
}
