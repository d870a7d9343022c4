namespace ReactionMiner.Page.Charts;

/// <summary>A scale from 0 up to a round share.</summary>
/// <param name="Top">0 to 1.</param>
/// <param name="Ticks">Between 0 and the top.</param>
public sealed record ShareScale(double Top, IReadOnlyList<double> Ticks)
{
    private static readonly (double Top, double Step)[] Round =
        [(0.05, 0.01), (0.1, 0.02), (0.2, 0.05), (0.3, 0.1), (0.4, 0.1), (0.5, 0.1), (0.75, 0.25), (1, 0.25)];

    /// <param name="highest">What must fit, 0 to 1.</param>
    public static ShareScale For(double highest)
    {
        var (top, step) = Round.First(round => round.Top >= Math.Min(1, highest));
        return new ShareScale(top, [.. Enumerable.Range(1, (int)Math.Round(top / step)).Select(tick => tick * step)]);
    }

    /// <summary>Where a share stands on the scale, from 0 to 1.</summary>
    public double Of(double share) => share / Top;
}
