using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>95 % intervals of a share, from the share that a sample shows and the number of comments that the sample is worth.</summary>
/// <remarks>
/// The binomial mid-P interval (Lancaster 1961; Agresti and Gottard 2007), continued to sizes that are not whole numbers by the incomplete
/// beta function. Near 0 it stays honest where Wald's and Wilson's fail, and it is not as wide as Clopper and Pearson's.
/// </remarks>
internal static class ShareInterval
{
    private const double Tail = 0.025;
    private const int Halvings = 32;

    /// <param name="share">As the sample shows it, 0 to 1.</param>
    /// <param name="size">Comments drawn singly that would tell as much; more than 0, and infinite where nothing is left to chance.</param>
    public static ShareEstimate Of(double share, double size)
    {
        if (double.IsPositiveInfinity(size))
        {
            return new ShareEstimate(share, share, share);
        }
        var carriers = share * size;
        var low = Math.Min(share, Solve(carriers, size, Tail));
        var high = Math.Max(share, Solve(carriers, size, 1 - Tail));
        return new ShareEstimate(share, low, high);
    }

    /// <summary>The share at which so much lies below the number of carriers; grows with the share.</summary>
    private static double Solve(double carriers, double size, double level)
    {
        double low = 0, high = 1;
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            var below = (IncompleteBeta.Of(middle, carriers, size - carriers + 1) + IncompleteBeta.Of(middle, carriers + 1, size - carriers)) / 2;
            (low, high) = below < level ? (middle, high) : (low, middle);
        }
        return (low + high) / 2;
    }
}
