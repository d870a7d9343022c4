namespace ReactionMiner.MachineLearning;

/// <summary>Finds a threshold from probabilities alone, for themes with too few labels to find it from.</summary>
/// <remarks>With honest probabilities the threshold of the best F1 is half of that F1 (Lipton, Elkan and Naryanaswamy 2014).</remarks>
internal static class PromisedF1
{
    /// <param name="probabilities">Of the comments the theme is looked for in.</param>
    /// <returns>Over 0, at most 0.5.</returns>
    public static double Threshold(IEnumerable<float> probabilities)
    {
        var ranked = probabilities.OrderDescending().ToList();
        var expected = ranked.Sum(probability => (double)probability);
        double best = 0, hits = 0;
        for (var given = 1; given <= ranked.Count; given++)
        {
            hits += ranked[given - 1];
            best = Math.Max(best, 2 * hits / (given + expected));
        }

        return best / 2;
    }
}
