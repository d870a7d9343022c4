using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Finds the labelled example of a theme that is most like a comment, as the model sees both.</summary>
internal sealed class ExampleIndex
{
    private readonly Lazy<IReadOnlyList<(LabelledComment Comment, FeatureVector Vector)>>[] _byTheme;

    /// <param name="examples">Comments that may be shown; a theme's are read when the theme is first asked for.</param>
    public ExampleIndex(int themes, SignedTextFeatures features, IReadOnlyList<LabelledComment> examples) => _byTheme =
    [
        .. Enumerable.Range(0, themes).Select(theme => new Lazy<IReadOnlyList<(LabelledComment, FeatureVector)>>(() =>
        {
            var carriers = examples.Where(example => example.Themes.Contains(theme)).ToList();
            return [.. carriers.Zip(features.Extract(carriers.ConvertAll(example => example.Text), CancellationToken.None).Select(features.Learnable))];
        })),
    ];

    /// <returns>Null when no example carries the theme.</returns>
    public NearestExample? Nearest(int theme, FeatureVector comment)
    {
        NearestExample? nearest = null;
        foreach (var (example, vector) in _byTheme[theme].Value)
        {
            var likeness = comment.Cosine(vector);
            if (nearest is null || likeness > nearest.Likeness)
            {
                nearest = new NearestExample(example.Id, example.Text, likeness);
            }
        }

        return nearest;
    }
}
