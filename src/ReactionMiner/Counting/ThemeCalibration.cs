using System.Runtime.InteropServices;

namespace ReactionMiner.Counting;

/// <summary>What held-out comments say of a theme's probabilities, and from it two estimates of a video's share.</summary>
/// <remarks>A probability with log-odds z is worth σ(intercept + slope · z) (Platt 1999). It comes calibrated, so that few held-out
/// carriers change little.</remarks>
internal sealed class ThemeCalibration
{
    /// <summary>Calibrated probability from which a comment takes part in finding the likeliest share.</summary>
    private const double Plausible = 0.02;

    /// <summary>Log-odds by which a video's share can lie below the held-out one: a factor of twenty.</summary>
    private const double Reach = 3;

    private const double MostShareOfVideo = 0.98;

    private const double LeastShare = 0.002;
    private const double MostShare = 0.9;
    private readonly double _logOddsOfShare;

    /// <summary>What a probability is worth, per cell.</summary>
    private readonly double[] _worth;

    private readonly int _firstPlausible;

    /// <summary>Per plausible cell, how much likelier it is among plausible carriers than among plausible others.</summary>
    private readonly double[] _ratios;

    /// <summary>Share of the carriers that are plausible: the others are missed however they are read.</summary>
    private readonly double _plausibleCarriers;

    private ThemeCalibration(double intercept, double slope, double share, ReadOnlySpan<double> comments)
    {
        _worth = [.. ProbabilityHistogram.LogOdds.Select(logOdds => Logistic(intercept + (slope * logOdds)))];
        _logOddsOfShare = LogOdds(Math.Clamp(share, LeastShare, MostShare));
        (double All, double Plausible) carriers = default, others = default;
        _firstPlausible = ProbabilityHistogram.Cells;
        for (var cell = ProbabilityHistogram.Cells - 1; cell >= 0; cell--)
        {
            var worth = _worth[cell];
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
            .Select(cell => Math.Exp(intercept + (slope * ProbabilityHistogram.LogOdds[cell]) - _logOddsOfShare) * plausibleOthers / _plausibleCarriers)];
    }

    /// <param name="carriers">Held-out comments labelled with the theme, per cell.</param>
    /// <param name="others">Those labelled without it.</param>
    public static ThemeCalibration Fit(ReadOnlySpan<double> carriers, ReadOnlySpan<double> others)
    {
        const int Steps = 12;
        const double InterceptPull = 4;
        const double SlopePull = 16;
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

    /// <summary>The share that the probabilities add up to. It takes the theme to be as common, given the words, as in the held-out
    /// comments.</summary>
    /// <param name="video">Comments per cell, at least one in all.</param>
    public ExpectedShare Expect(ReadOnlySpan<double> video)
    {
        double carriers = 0, chance = 0, total = 0;
        for (var cell = 0; cell < video.Length; cell++)
        {
            if (video[cell] > 0)
            {
                var worth = _worth[cell];
                carriers += video[cell] * worth;
                chance += video[cell] * worth * (1 - worth);
                total += video[cell];
            }
        }
        return new ExpectedShare(carriers, chance, total);
    }

    /// <summary>The share that makes the video's probabilities likeliest, however common the theme is.</summary>
    /// <param name="video">Comments per cell, in any unit.</param>
    /// <returns>Its log-odds, and their variance from the video's own size.</returns>
    /// <remarks>
    /// As expectation maximisation would find it (Saerens, Latinne and Decaestecker 2002), but from the plausible comments alone: held-out
    /// comments were picked to hold near misses, of which a video has fewer, and its many implausible comments would be taken
    /// for a sign that the theme is rare.
    /// </remarks>
    public (double LogOdds, double Variance) Likeliest(ReadOnlySpan<double> video)
    {
        const int Halvings = 20;
        var plausible = video[_firstPlausible..];
        var (low, high) = (-9.0, 9.0);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Slope(plausible, Logistic(middle)) > 0 ? (middle, high) : (low, middle);
        }
        var carrying = Logistic((low + high) / 2);
        return (Reachable(LogOdds(carrying * Sum(plausible) / (_plausibleCarriers * Sum(video)))), Variance(plausible, carrying));
    }

    /// <summary>Held to what a video's share can be.</summary>
    public double Reachable(double logOdds) => Math.Clamp(logOdds, _logOddsOfShare - Reach, LogOdds(MostShareOfVideo));

    public static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <param name="share">Held off 0 and 1, where log-odds have no end.</param>
    public static double LogOdds(double share)
    {
        const double Least = 0.00001;
        var inside = Math.Clamp(share, Least, 1 - Least);
        return Math.Log(inside / (1 - inside));
    }

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

/// <param name="Carriers">Comments expected to carry the theme.</param>
/// <param name="Chance">Variance of their number.</param>
/// <param name="Total">All comments.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExpectedShare(double Carriers, double Chance, double Total)
{
    public double Share => Carriers / Total;
}
