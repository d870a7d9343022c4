namespace ReactionMiner.Counting;

/// <summary>Tries the prediction-powered interval on made-up videos whose true counts are known, with good, bad and misleading models.</summary>
public static class PoweredSimulation
{
    private static readonly int[] Populations = [120, 500, 3000];
    private static readonly int[] Sizes = [20, 40, 100, 300];
    private static readonly double[] Shares = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5];

    /// <param name="videos">Made per model, number of comments, sample and share.</param>
    /// <param name="seed">The same seed gives the same figures.</param>
    public static IReadOnlyList<PoweredFigures> Run(int videos, int seed) =>
    [
        .. SimulatedModel.All.SelectMany(model => Sizes.Select(size =>
        {
            var random = new Random(seed);
            var cells = Populations.Where(population => population > size)
                .SelectMany(population => Shares.Select(share => Cell(model, population, size, share, videos, random)))
                .ToList();
            return new PoweredFigures(
                model.Name,
                size,
                cells.Average(cell => cell.Coverage),
                cells.Min(cell => cell.Coverage),
                cells.Average(cell => cell.CoverageAlone),
                cells.Average(cell => cell.Width),
                cells.Average(cell => cell.WidthAlone),
                cells.Max(cell => cell.WidestRatio));
        })),
    ];

    private static CellFigures Cell(SimulatedModel model, int population, int size, double share, int videos, Random random)
    {
        int held = 0, heldAlone = 0;
        double width = 0, widthAlone = 0, widest = 0;
        for (var video = 0; video < videos; video++)
        {
            var (theme, truth) = Draw(model, population, size, share, random);
            var powered = PredictionPower.Estimate(theme);
            held += Holds(powered.Estimate, truth);
            heldAlone += Holds(powered.Alone, truth);
            width += Width(powered.Estimate);
            widthAlone += Width(powered.Alone);
            widest = Math.Max(widest, Width(powered.Estimate) / Width(powered.Alone));
        }
        return new CellFigures((double)held / videos, (double)heldAlone / videos, width / videos, widthAlone / videos, widest);
    }

    /// <summary>A video with its true share, and a random sample of it. The comments come in no order, so the first ones are one.</summary>
    private static (SampledTheme Theme, double Share) Draw(SimulatedModel model, int population, int size, double share, Random random)
    {
        var carriers = (int)Math.Round(population * share);
        var comments = new SampledAnswer[population];
        for (var comment = 0; comment < population; comment++)
        {
            var carries = comment < carriers;
            comments[comment] = new SampledAnswer(carries, model.Predict(carries, share, Normal(random)));
        }
        random.Shuffle(comments);
        return (new SampledTheme(population, comments.Average(comment => comment.Prediction), comments[..size]), (double)carriers / population);
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    // Ends are found by halving and may miss a share that they should meet by a rounding.
    private static int Holds(Reactions.ShareEstimate estimate, double share) => estimate.Low - 1e-6 <= share && share <= estimate.High + 1e-6 ? 1 : 0;

    private static double Width(Reactions.ShareEstimate estimate) => estimate.High - estimate.Low;

    private sealed record CellFigures(double Coverage, double CoverageAlone, double Width, double WidthAlone, double WidestRatio);
}

/// <summary>Figures over made-up videos of one model and size of sample.</summary>
/// <param name="Coverage">Share of the intervals that hold the true share.</param>
/// <param name="LeastCoverage">The same, of the number of comments and share where it is least.</param>
/// <param name="CoverageAlone">The same as <paramref name="Coverage"/>, by the sample alone.</param>
/// <param name="Width">Mean width, 0 to 1.</param>
/// <param name="WidestRatio">Greatest width of an interval beside the sample's alone.</param>
public sealed record PoweredFigures(
    string Model, int SampleSize, double Coverage, double LeastCoverage, double CoverageAlone, double Width, double WidthAlone, double WidestRatio);
