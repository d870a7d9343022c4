namespace ReactionMiner.Counting;

/// <summary>The standard normal law.</summary>
internal static class Normal
{
    /// <summary>Between this to either side lies 95 %.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Probability of a value above <paramref name="z"/>, to seven places.</summary>
    /// <param name="z">0 or more.</param>
    /// <remarks>Abramowitz and Stegun (1964), 26.2.17.</remarks>
    public static double UpperTail(double z)
    {
        var t = 1 / (1 + (0.2316419 * z));
        var series = t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * series;
    }
}
