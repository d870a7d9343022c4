namespace ReactionMiner.Counting;

/// <summary>What held-out comments say of a theme's probabilities: what they are worth, and how far a video's talk is from the held-out.</summary>
/// <remarks>
/// A probability with log-odds z is worth σ(intercept + slope · z) (Platt 1999), held towards no change while carriers are few.
/// A video where the theme is commoner or rarer than in the held-out comments adds one number, its shift, to all log-odds
/// (Saerens, Latinne and Decaestecker 2002). The shift is the likeliest one given the video's probabilities, as expectation
/// maximisation would find it, here from the plausible comments alone: held-out comments were picked to hold near misses,
/// of which a video has fewer, and the mass of implausible comments would be taken for a sign that the theme is rare.
/// </remarks>
internal sealed class ThemeCalibration
{
    /// <summary>Calibrated probability from which a comment takes part in finding the shift.</summary>
    private const double Plausible = 0.05;

    private const double LargestShift = 3;
    private const double LeastShare = 0.002;
    private const double MostShare = 0.9;
    private readonly double _intercept;
    private readonly double _slope;
    private readonly double _logOddsOfShare;
    private readonly int _firstPlausible;

    /// <summary>Per plausible cell, how much likelier it is among plausible carriers than among plausible others.</summary>
    private readonly double[] _ratios;

    /// <summary>Share of the carriers that are plausible: the others are missed however they are read.</summary>
    private readonly double _plausibleCarriers;

    private ThemeCalibration(double intercept, double slope, double share, ReadOnlySpan<double> comments)
    {
        (_intercept, _slope) = (intercept, slope);
        _logOddsOfShare = LogOdds(Math.Clamp(share, LeastShare, MostShare));
        (double All, double Plausible) carriers = default, others = default;
        _firstPlausible = ProbabilityHistogram.Cells;
        for (var cell = ProbabilityHistogram.Cells - 1; cell >= 0; cell--)
        {
            var worth = Worth(cell, shift: 0);
            carriers.All += comments[cell] * worth;
            others.All += comments[cell] * (1 - worth);
            if (worth >= Plausible)
            {
                _firstPlausible = cell;
                (carriers.Plausible, others.Plausible) = (carriers.All, others.All);
            }
        }
        _plausibleCarriers = Math.Max(carriers.Plausible / carriers.All, 0.2);
        var plausibleOthers = Math.Max(others.Plausible / others.All, 0.0001);
        _ratios = [.. Enumerable.Range(_firstPlausible, ProbabilityHistogram.Cells - _firstPlausible)
            .Select(cell => Math.Exp(_intercept + (_slope * ProbabilityHistogram.LogOdds[cell]) - _logOddsOfShare) * plausibleOthers / _plausibleCarriers)];
    }

    /// <param name="carriers">Held-out comments labelled with the theme, per cell.</param>
    /// <param name="others">Those labelled without it.</param>
    public static ThemeCalibration Fit(ReadOnlySpan<double> carriers, ReadOnlySpan<double> others)
    {
        const int Steps = 12;
        const double InterceptPull = 0.25;
        const double SlopePull = 4;
        double intercept = 0, slope = 1, labelled = 0, carrying = 0;
        var comments = new double[ProbabilityHistogram.Cells];
        for (var cell = 0; cell < comments.Length; cell++)
        {
            comments[cell] = carriers[cell] + others[cell];
            labelled += comments[cell];
            carrying += carriers[cell];
        }
        for (var step = 0; step < Steps; step++)
        {
            // Newton's method on the likelihood less the pulls.
            var (g0, g1) = (-InterceptPull * intercept, -SlopePull * (slope - 1));
            var (h00, h01, h11) = (InterceptPull, 0.0, SlopePull);
            for (var cell = 0; cell < comments.Length; cell++)
            {
                if (comments[cell] > 0)
                {
                    var z = ProbabilityHistogram.LogOdds[cell];
                    var worth = Logistic(intercept + (slope * z));
                    var residual = carriers[cell] - (comments[cell] * worth);
                    var weight = comments[cell] * worth * (1 - worth);
                    (g0, g1) = (g0 + residual, g1 + (residual * z));
                    (h00, h01, h11) = (h00 + weight, h01 + (weight * z), h11 + (weight * z * z));
                }
            }
            var determinant = (h00 * h11) - (h01 * h01);
            intercept += Math.Clamp(((h11 * g0) - (h01 * g1)) / determinant, -1, 1);
            slope = Math.Max(0.2, slope + Math.Clamp(((h00 * g1) - (h01 * g0)) / determinant, -0.5, 0.5));
        }
        return new ThemeCalibration(intercept, slope, (carrying + 0.5) / (labelled + 1), comments);
    }

    /// <summary>The shift that a video with this share has.</summary>
    public double ShiftAt(double share) => Math.Clamp(LogOdds(share) - _logOddsOfShare, -LargestShift, LargestShift);

    /// <summary>The likeliest shift of a video, and its variance from the video's own size.</summary>
    /// <param name="comments">Per cell, in any unit.</param>
    public (double Shift, double Variance) Shift(ReadOnlySpan<double> comments)
    {
        const int Halvings = 20;
        var all = Sum(comments);
        var plausible = comments[_firstPlausible..];
        var (low, high) = (-9.0, 9.0);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Slope(plausible, Logistic(middle)) > 0 ? (middle, high) : (low, middle);
        }
        var carrying = Logistic((low + high) / 2);
        var share = Math.Clamp(carrying * Sum(plausible) / (_plausibleCarriers * all), 0.00001, 0.98);
        return (ShiftAt(share), Variance(plausible, carrying));
    }

    /// <summary>Comments expected to carry the theme, and the variance of their number.</summary>
    public (double Carriers, double Variance) Expect(ReadOnlySpan<double> comments, double shift)
    {
        var (carriers, variance) = (0.0, 0.0);
        for (var cell = 0; cell < comments.Length; cell++)
        {
            if (comments[cell] > 0)
            {
                var worth = Worth(cell, shift);
                carriers += comments[cell] * worth;
                variance += comments[cell] * worth * (1 - worth);
            }
        }
        return (carriers, variance);
    }

    public static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    public static double LogOdds(double share) => Math.Log(share / (1 - share));

    private double Worth(int cell, double shift) => Logistic(_intercept + shift + (_slope * ProbabilityHistogram.LogOdds[cell]));

    /// <summary>Derivative of the log-likelihood by the share of carriers among the plausible.</summary>
    private double Slope(ReadOnlySpan<double> plausible, double carrying)
    {
        var slope = 0.0;
        for (var cell = 0; cell < plausible.Length; cell++)
        {
            var gain = _ratios[cell] - 1;
            slope += plausible[cell] * gain / (1 + (carrying * gain));
        }
        return slope;
    }

    /// <summary>Of the share's log-odds: from telling carriers among the plausible, and from how many are plausible at all.</summary>
    private double Variance(ReadOnlySpan<double> plausible, double carrying)
    {
        const double Most = 9;
        var information = 0.0;
        for (var cell = 0; cell < plausible.Length; cell++)
        {
            var worth = carrying * _ratios[cell] / (1 + (carrying * (_ratios[cell] - 1)));
            information += plausible[cell] * (worth - carrying) * (worth - carrying);
        }
        var telling = Math.Min(Most, 1 / Math.Max(information, 0.001)) * (1 - carrying) * (1 - carrying);
        return Math.Min(Most, telling + (1 / Math.Max(Sum(plausible), 1)));
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }
        return sum;
    }
}
