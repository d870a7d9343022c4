namespace ReactionMiner.Counting;

/// <summary>How many comments have which probability of a theme: all that the estimate of a share needs, in fixed memory.</summary>
/// <remarks>Cells are equally wide in log-odds, so that 0.001 and 0.01 stand as far apart as 0.5 and 0.9.</remarks>
public sealed class ProbabilityHistogram
{
    internal const int Cells = 61;
    private const double Width = 0.25;
    private const double Limit = Width * (Cells - 1) / 2;
    private readonly double[] _comments = new double[Cells];

    /// <summary>Log-odds at the middle of each cell.</summary>
    internal static IReadOnlyList<double> LogOdds { get; } = [.. Enumerable.Range(0, Cells).Select(cell => (cell * Width) - Limit)];

    public int Total { get; private set; }

    internal ReadOnlySpan<double> Comments => _comments;

    /// <param name="probability">0 to 1.</param>
    public void Add(double probability)
    {
        _comments[CellOf(probability)]++;
        Total++;
    }

    internal static int CellOf(double probability)
    {
        var logOdds = Math.Log(probability / (1 - probability));
        return (int)Math.Round((Math.Clamp(logOdds, -Limit, Limit) + Limit) / Width);
    }
}
