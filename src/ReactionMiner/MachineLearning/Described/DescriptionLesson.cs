using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>Labelled comments as pairs of a comment and a theme: the evidence, and whether a reader gave the theme.</summary>
/// <param name="Comments">Comments behind the pairs.</param>
/// <param name="Background">Mean sentence vector of all comments.</param>
/// <param name="Examples">Per theme; doubtful answers are left out.</param>
internal sealed record DescriptionLesson(int Comments, float[] Background, IReadOnlyList<IReadOnlyList<HeadExample>> Examples)
{
    private static readonly int[] Slots = [.. Enumerable.Range(0, DescribedThemes.Clues)];

    public static DescriptionLesson Of(LabelledComments labelled, SignedTextFeatures features, CancellationToken cancellationToken)
    {
        var comments = labelled.Comments;
        var vectors = features.Extract([.. comments.Select(comment => comment.Text)], cancellationToken);
        var background = Mean(features, vectors);
        var themes = DescribedThemes.Of(labelled.ThemeSet, features, background, new SubjectWords(groups: null));
        var evidence = Array.ConvertAll(vectors, themes.Evidence);
        return new DescriptionLesson(vectors.Length, background,
        [
            .. Enumerable.Range(0, themes.Count).Select(theme => (IReadOnlyList<HeadExample>)
            [
                .. Enumerable.Range(0, vectors.Length)
                    .Where(i => !comments[i].DoubtfulThemes.Contains(theme))
                    .Select(i => new HeadExample(new FeatureVector(Slots, evidence[i][theme]), comments[i].Themes.Contains(theme), Weight: 1)),
            ]),
        ]);
    }

    private static float[] Mean(SignedTextFeatures features, FeatureVector[] vectors)
    {
        var mean = new float[SentenceEncoder.Dimensions];
        foreach (var sentence in vectors.Select(vector => features.Sentence(vector).Values))
        {
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += sentence[i] / vectors.Length;
            }
        }

        return mean;
    }
}
