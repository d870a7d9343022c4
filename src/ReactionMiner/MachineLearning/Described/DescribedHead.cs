namespace ReactionMiner.MachineLearning;

/// <summary>One theme's answer: the log-odds by its description, then what labels taught beside them.</summary>
/// <param name="Slope">Times the log-odds by description; 1 as long as labels say nothing else.</param>
/// <param name="Intercept">Added to them.</param>
/// <param name="Weights">One per float of the sentence vector; empty when the theme was not learnt from labels.</param>
/// <param name="Threshold">Probability from which the theme is given.</param>
internal sealed record DescribedHead(string ThemeId, float Slope, float Intercept, IReadOnlyList<float> Weights, double Threshold)
{
    /// <summary>About half of the F1 to be expected of descriptions alone, which is where honest probabilities are best cut; README.md in
    /// this folder says what other places give.</summary>
    public const double DefaultThreshold = 0.3;

    /// <summary>Of a theme that is known by its description alone.</summary>
    public static DescribedHead Unlabelled(string themeId) => new(themeId, 1, 0, [], DefaultThreshold);

    /// <param name="described">Log-odds by description.</param>
    public float Probability(float described, ReadOnlySpan<float> sentence)
    {
        var logOdds = Intercept + (Slope * described);
        for (var i = 0; i < Weights.Count; i++)
        {
            logOdds += Weights[i] * sentence[i];
        }

        return 1 / (1 + MathF.Exp(-logOdds));
    }
}
