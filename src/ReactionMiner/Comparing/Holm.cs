namespace ReactionMiner.Comparing;

/// <summary>Correction for many comparisons by Holm (1979).</summary>
/// <remarks>It bounds the chance of even one false alarm, however the comparisons hang together. They do here: a comment may carry several themes,
/// and pairs share sides. Benjamini and Hochberg's method bounds the share of false alarms only, and asks for more independence.</remarks>
internal static class Holm
{
    /// <param name="probabilities">One per comparison.</param>
    /// <returns>Adjusted, in the same order: at least as large, at most 1.</returns>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> probabilities)
    {
        var adjusted = new double[probabilities.Count];
        var least = 0.0;
        foreach (var (rank, position) in Enumerable.Range(0, adjusted.Length).OrderBy(position => probabilities[position]).Index())
        {
            least = Math.Max(least, Math.Min(1, (adjusted.Length - rank) * probabilities[position]));
            adjusted[position] = least;
        }
        return adjusted;
    }
}
