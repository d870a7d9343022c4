using System.Runtime.InteropServices;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Comparing;

/// <summary>A share with how far it may be off to either side, one standard deviation each.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UncertainShare(double Share, double Below, double Above)
{
    private const double Z = Normal.Z95;

    /// <param name="spread">Standard deviation from reading these threads and no others, as a part of the share.</param>
    public static UncertainShare Of(ShareEstimate estimate, double spread) => new(
        estimate.Share,
        Join((estimate.Share - estimate.Low) / Z, spread * estimate.Share),
        Join((estimate.High - estimate.Share) / Z, spread * estimate.Share));

    /// <summary>This share less the other, whose errors are taken to be independent of this one's, by the method of Zou and Donner
    /// (2008): the side of each interval that faces the other share decides.</summary>
    /// <returns>The difference, its 95 % interval, and the probability of one so large if there were none.</returns>
    public (double Difference, double Low, double High, double P) Less(UncertainShare other)
    {
        var difference = Share - other.Share;
        var (below, above) = (Join(Below, other.Above), Join(Above, other.Below));
        var towardsZero = difference > 0 ? below : above;
        var p = towardsZero > 0 ? 2 * Normal.UpperTail(Math.Abs(difference) / towardsZero) : difference == 0 ? 1 : 0;
        return (difference, Math.Max(-1, difference - (Z * below)), Math.Min(1, difference + (Z * above)), p);
    }

    private static double Join(double one, double another) => Math.Sqrt((one * one) + (another * another));
}
