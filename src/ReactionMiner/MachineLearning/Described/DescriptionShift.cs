namespace ReactionMiner.MachineLearning;

/// <summary>What the labels of all themes together say of the descriptions: how far their log-odds go, and how much too high they lie.</summary>
/// <remarks>Where twenty labels hold one carrier of each theme, none can be learnt by itself, but all of them share this.</remarks>
internal sealed record DescriptionShift(double Slope, double Intercept)
{
    // So many answers of middling doubt say as much as no label does.
    private const double SlopePull = 50;
    private const double InterceptPull = 20;
    private const int MostRounds = 100;
    private const double Settled = 1e-7;

    /// <param name="answers">Log-odds by description, with the label; of all themes.</param>
    public static DescriptionShift Fit(IReadOnlyCollection<(float LogOdds, bool Label)> answers)
    {
        // The curve is nowhere steeper than at even odds, so steps by its curvature there never go too far (Böhning 1992).
        double hss = SlopePull, hsi = 0, hii = InterceptPull;
        foreach (var (x, _) in answers)
        {
            hss += (double)x * x / 4;
            hsi += x / 4.0;
            hii += 0.25;
        }

        var determinant = (hss * hii) - (hsi * hsi);
        double slope = 1, intercept = 0, step = double.MaxValue;
        for (var round = 0; round < MostRounds && step > Settled; round++)
        {
            double gs = SlopePull * (slope - 1), gi = InterceptPull * intercept;
            foreach (var (x, label) in answers)
            {
                var error = (1 / (1 + Math.Exp(-((slope * x) + intercept)))) - (label ? 1 : 0);
                gs += error * x;
                gi += error;
            }

            var (ds, di) = (((hii * gs) - (hsi * gi)) / determinant, ((hss * gi) - (hsi * gs)) / determinant);
            slope -= ds;
            intercept -= di;
            step = Math.Abs(ds) + Math.Abs(di);
        }

        return new DescriptionShift(Math.Max(slope, 0), intercept);
    }

    public float Of(float logOdds) => (float)((Slope * logOdds) + Intercept);

    /// <summary>The same answers from log-odds that were not shifted.</summary>
    public DescribedHead Into(DescribedHead head) =>
        head with { Slope = (float)(head.Slope * Slope), Intercept = (float)(head.Intercept + (head.Slope * Intercept)) };
}
