using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>"None of these themes" as one more theme, whose errors are known from the same held-out comments.</summary>
internal static class NoneOfThese
{
    public const string Id = "none";

    /// <summary>Probability that a comment carries none of the themes, were the themes independent of each other.</summary>
    /// <remarks>They are not, quite; the held-out comments say how far off it is, as for any theme's probability.</remarks>
    public static double Probability(IReadOnlyList<float> themes)
    {
        var none = 1.0;
        foreach (var probability in themes)
        {
            none *= 1 - probability;
        }
        return none;
    }

    /// <returns>The probabilities with one more, the last: of none of the themes.</returns>
    public static float[] AddTo(IReadOnlyList<float> themes) => [.. themes, (float)Probability(themes)];

    /// <summary>The rows that a comment belongs to: those of its themes, else the last, of none of them.</summary>
    /// <param name="given">Positions of its themes.</param>
    /// <param name="themes">Number of themes in the set.</param>
    public static IReadOnlyList<int> RowsOf(IReadOnlyList<int> given, int themes) => given.Count > 0 ? given : [themes];

    /// <returns>The sample with one more theme, the last.</returns>
    public static HeldOutSample AddTo(HeldOutSample sample) => new([.. sample.ThemeIds, Id], [.. sample.Comments.Select(comment => comment with
    {
        Labels = [.. comment.Labels, Label(comment.Labels)],
        Probabilities = AddTo(comment.Probabilities),
    })]);

    /// <summary>One theme labelled is enough to know; to know that there is none, readers must agree on all.</summary>
    private static bool? Label(IReadOnlyList<bool?> themes) =>
        themes.Any(carries => carries == true) ? false : themes.All(carries => carries == false) ? true : null;
}
