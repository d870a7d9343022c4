using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Estimates one theme's share from the probabilities of a video's comments.</summary>
/// <remarks>
/// Two estimates of the video's shift are weighed by their variances. One is none: the calibrated probabilities are summed as they
/// are, which errs as conversations differ in how common the theme is beyond what their words tell. The other is the likeliest shift
/// (<see cref="ThemeCalibration"/>), which errs as conversations differ in how carriers and others write; how far, is tried out on
/// held-out conversations drawn anew. The interval is that of the weighed shift, joined with the chance of single comments by
/// the method of Zou and Donner (2008). README.md in this folder compares it with others.
/// </remarks>
internal sealed class ShiftEstimator : IThemeEstimator
{
    private const double Z = 1.959963984540054;

    /// <summary>Variance of how common a theme is, in log-odds, between conversations that the model finds alike. One means a factor of
    /// 2.7 for one in three. Likeliest for the held-out comments: 1.0; for another 2,136 with labels of one reader: 1.25.</summary>
    private const double BetweenConversations = 1;

    /// <summary>The held-out conversations are few, so that drawing from them again shows about half of how a further one differs.</summary>
    private const double UnseenVariation = 2;

    /// <summary>Variance that no held-out comment shows, such as of readers' habits: about a third of the share.</summary>
    private const double Unmeasured = 0.1;

    private readonly HeldOutCells[] _draws;
    private readonly ThemeCalibration[] _calibrations;

    /// <param name="draws">The held-out comments first, then as drawn anew.</param>
    public ShiftEstimator(IEnumerable<HeldOutCells> draws)
    {
        _draws = [.. draws];
        _calibrations = [.. _draws.Select(draw => ThemeCalibration.Fit(draw.Carriers, draw.Others))];
    }

    /// <returns>One per theme of the sample, where enough of it was held out.</returns>
    public static IReadOnlyList<IThemeEstimator> ForThemes(HeldOutSample sample)
    {
        var draws = ConversationDraws.Of(HeldOutTheme.Conversations(sample).Count);
        return [.. HeldOutTheme.Of(sample).Select(theme => theme.Caution is { } caution ? new NoEstimate(caution) : ForTheme(theme, draws))];
    }

    public (ShareEstimate? Estimate, string? Caution) Estimate(int found, ProbabilityHistogram video)
    {
        var estimate = Estimate(video);
        return EstimateLimits.TooWide(estimate) is { } tooWide ? (null, tooWide) : (estimate, null);
    }

    private static IThemeEstimator ForTheme(HeldOutTheme theme, IEnumerable<int[]> draws)
    {
        var estimator = new ShiftEstimator(draws.Select(times => theme.Draw(times)));
        return EstimateLimits.Guesses(estimator.Separation) is { } guesses ? new NoEstimate(guesses) : estimator;
    }

    /// <summary>How much likelier the theme is thought on average in carriers than in others, 0 to 1 (Tjur 2009).</summary>
    private double Separation => Mean(_draws[0].Carriers) - Mean(_draws[0].Others);

    private double Mean(double[] comments) => _calibrations[0].Expect(comments, shift: 0).Carriers / comments.Sum();

    private ShareEstimate Estimate(ProbabilityHistogram video)
    {
        var total = video.Total;
        var comments = video.Comments;
        var unshifted = new double[_calibrations.Length];
        for (var draw = 0; draw < unshifted.Length; draw++)
        {
            unshifted[draw] = SafeLogOdds(_calibrations[draw].Expect(comments, shift: 0).Carriers / total);
        }
        var (likeliest, ownVariance) = _calibrations[0].Shift(comments);
        var varianceOfNone = BetweenConversations + Variance(unshifted.AsSpan(1));
        var varianceOfLikeliest = (UnseenVariation * MeanSquaredMiss(ThemeCalibration.Logistic(unshifted[0]))) + Unmeasured + ownVariance;
        var weight = varianceOfNone / (varianceOfNone + varianceOfLikeliest);
        var (carriers, chance) = _calibrations[0].Expect(comments, weight * likeliest);
        return Join(carriers, chance, total, Math.Sqrt(weight * varianceOfLikeliest));
    }

    /// <param name="chance">Variance of the number of carriers were the shift known.</param>
    /// <param name="doubt">Standard deviation of the shift.</param>
    private static ShareEstimate Join(double carriers, double chance, int total, double doubt)
    {
        var logOdds = SafeLogOdds(carriers / total);
        var share = carriers / total;
        var perShift = chance / Math.Max(total * share * (1 - share), double.Epsilon);
        var low = total * ThemeCalibration.Logistic(logOdds - (Z * doubt * perShift));
        var high = total * ThemeCalibration.Logistic(logOdds + (Z * doubt * perShift));
        // Square roots of counts vary alike whatever their size. A true count is whole, hence half a comment on either side.
        var reach = Z / 2 * Math.Sqrt(chance / Math.Max(carriers, double.Epsilon));
        var root = Math.Sqrt(carriers);
        var fewest = Math.Pow(Math.Max(0, root - reach), 2);
        var most = Math.Pow(root + reach, 2);
        return new ShareEstimate(
            share,
            Math.Clamp((carriers - Math.Sqrt(Square(carriers - low) + Square(carriers - fewest)) - 0.5) / total, 0, share),
            Math.Clamp((carriers + Math.Sqrt(Square(high - carriers) + Square(most - carriers)) + 0.5) / total, share, 1));
    }

    /// <summary>How far the likeliest shift is off, squared, for a video of the given share: each draw's calibration reads the next one's
    /// comments.</summary>
    private double MeanSquaredMiss(double share)
    {
        var sum = 0.0;
        for (var draw = 1; draw < _draws.Length; draw++)
        {
            var other = _draws[draw + 1 < _draws.Length ? draw + 1 : 1];
            var calibration = _calibrations[draw];
            sum += Square(calibration.Shift(other.AsVideo(share, _draws[0])).Shift - calibration.ShiftAt(share));
        }
        return sum / (_draws.Length - 1);
    }

    private static double Variance(ReadOnlySpan<double> values)
    {
        double sum = 0, squares = 0;
        foreach (var value in values)
        {
            sum += value;
            squares += value * value;
        }
        return Math.Max(0, (squares / values.Length) - Square(sum / values.Length));
    }

    private static double SafeLogOdds(double share) => ThemeCalibration.LogOdds(Math.Clamp(share, 0.00001, 0.99999));

    private static double Square(double value) => value * value;
}
