using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Estimates one theme's share from the probabilities of a video's comments.</summary>
/// <remarks>
/// Two estimates are blended in log-odds, by their variances. The expected share sums the calibrated probabilities as they are: it
/// errs towards the held-out share where the theme is commoner or rarer than the words tell. The likeliest share
/// (<see cref="ThemeCalibration.Likeliest"/>) finds out how common the theme is, and errs where carriers and others write otherwise than
/// in the held-out comments; how far, is tried out on held-out conversations drawn anew. The interval is the blend's, joined with the
/// chance of single comments by the method of Zou and Donner (2008). README.md in this folder compares it with others.
/// </remarks>
internal sealed class BlendedEstimator : IThemeEstimator
{
    private const double Z = Normal.Z95;

    /// <summary>Variance, in log-odds, of how common a theme is between conversations whose comments the model finds alike: in two of
    /// three, within a factor of 3. Of one held-out set 1 is likeliest, of another 1.56; 0.56 and 2.2 are hardly likely.</summary>
    private const double BetweenConversations = 1.2;

    /// <summary>Variance, in log-odds, of a likeliest share beyond what draws of the held-out conversations tell: carriers and others may write as none of
    /// them do. With it, about as many intervals hold for conversations not learnt from as they should.</summary>
    private const double UnlikeHeldOut = 0.03;

    /// <summary>The same for "none of these themes": what is about something else is about many things, which differ from video to video more
    /// than the talk about a theme does.</summary>
    private const double UnlikeNone = 0.3;

    /// <summary>Standard deviations between the two estimates beyond which they contradict each other.</summary>
    private const double Contradiction = 2.5;

    private readonly HeldOutCells[] _draws;
    private readonly ThemeCalibration[] _calibrations;

    private readonly double _unlike;

    /// <param name="draws">The held-out comments first, then as drawn anew.</param>
    /// <param name="unlike">Variance, in log-odds, of the likeliest share beyond what the draws tell.</param>
    private BlendedEstimator(IEnumerable<HeldOutCells> draws, double unlike)
    {
        _unlike = unlike;
        _draws = [.. draws];
        _calibrations = [.. _draws.Select(draw => ThemeCalibration.Fit(draw.Carriers, draw.Others))];
    }

    /// <summary>How much likelier the theme is thought on average in carriers than in others, 0 to 1 (Tjur 2009).</summary>
    private double Separation => Mean(_draws[0].Carriers) - Mean(_draws[0].Others);

    public EstimateBasis Basis { get; } = new(
        EstimateBasis.Blended,
        "blended: from the model's probabilities, corrected by its held-out comments, as too few comments of this video are labelled at random.");

    /// <returns>One per theme of the sample, where enough of it was held out, then one of "none of these themes".</returns>
    public static IReadOnlyList<IThemeEstimator> ForThemesAndNone(HeldOutSample themes)
    {
        var sample = NoneOfThese.AddTo(themes);
        var draws = ConversationDraws.Of(HeldOutTheme.Conversations(sample).Count);
        return [.. HeldOutTheme.Of(sample).Select((theme, position) => theme.Caution is { } caution
            ? new NoEstimate(caution)
            : ForTheme(theme, draws, position < themes.ThemeIds.Count ? UnlikeHeldOut : UnlikeNone))];
    }

    public (ShareEstimate? Estimate, string? Caution) Estimate(int found, ProbabilityHistogram video)
    {
        var estimate = Estimate(video.Comments);
        return EstimateLimits.TooWide(estimate) is { } tooWide ? (null, tooWide) : (estimate, null);
    }

    private static IThemeEstimator ForTheme(HeldOutTheme theme, IEnumerable<int[]> draws, double unlike)
    {
        var estimator = new BlendedEstimator(draws.Select(times => theme.Draw(times)), unlike);
        return EstimateLimits.Guesses(estimator.Separation) is { } guesses ? new NoEstimate(guesses) : estimator;
    }

    private ShareEstimate Estimate(ReadOnlySpan<double> video)
    {
        var expected = _calibrations[0].Expect(video);
        var likeliest = _calibrations[0].Likeliest(video);
        // How far the sum of probabilities follows when all log-odds move: little, where they are sure.
        var follows = Math.Min(1, expected.Chance / (expected.Carriers * (1 - expected.Share)));
        var calibration = CalibrationVariance(video);
        var expectedVariance = (follows * follows * BetweenConversations) + calibration;
        var likeliestVariance = MeanSquaredMiss(expected.Share) + (follows * likeliest.Variance) + _unlike;
        // The expected share's error is no mere scatter: it points to the held-out share. So it counts for more here than in the variance.
        var leaning = (follows * BetweenConversations) + calibration;
        var weight = leaning / (leaning + likeliestVariance);
        var distance = likeliest.LogOdds - ThemeCalibration.LogOdds(expected.Share);
        var logOdds = ThemeCalibration.LogOdds(expected.Share) + (weight * distance);
        var doubt = Math.Sqrt((Square(1 - weight) * expectedVariance) + (Square(weight) * likeliestVariance));
        if (Math.Abs(distance) > Contradiction * Math.Sqrt(expectedVariance + likeliestVariance))
        {
            // The talk is unlike the held-out comments, whatever the share: let the interval reach both.
            doubt = Math.Max(doubt, Math.Max(weight, 1 - weight) * Math.Abs(distance) / Z);
        }
        return Join(logOdds, doubt, expected.Total, Math.Min(1, expected.Chance / expected.Carriers));
    }

    /// <summary>Joins the doubt about the share with the chance of single comments.</summary>
    /// <param name="doubt">Standard deviation of the log-odds.</param>
    /// <param name="chance">Variance of the number of carriers were the share known, per carrier.</param>
    private static ShareEstimate Join(double logOdds, double doubt, double total, double chance)
    {
        var carriers = total * ThemeCalibration.Logistic(logOdds);
        var low = total * ThemeCalibration.Logistic(logOdds - (Z * doubt));
        var high = total * ThemeCalibration.Logistic(logOdds + (Z * doubt));
        // Square roots of counts vary alike whatever their size. A true count is whole, hence half a comment on either side.
        var reach = Z / 2 * Math.Sqrt(chance);
        var fewest = Square(Math.Max(0, Math.Sqrt(carriers) - reach));
        var most = Square(Math.Sqrt(carriers) + reach);
        var below = Math.Sqrt(Square(carriers - low) + Square(carriers - fewest)) + 0.5;
        var above = Math.Sqrt(Square(high - carriers) + Square(most - carriers)) + 0.5;
        return new ShareEstimate(carriers / total, Math.Max(0, (carriers - below) / total), Math.Min(1, (carriers + above) / total));
    }

    /// <summary>Of the expected share's log-odds, from how well the held-out comments calibrate.</summary>
    private double CalibrationVariance(ReadOnlySpan<double> video)
    {
        double sum = 0, squares = 0;
        foreach (var calibration in _calibrations.AsSpan(1))
        {
            var logOdds = ThemeCalibration.LogOdds(calibration.Expect(video).Share);
            sum += logOdds;
            squares += Square(logOdds);
        }
        var draws = _calibrations.Length - 1;
        return Math.Max(0, (squares / draws) - Square(sum / draws));
    }

    /// <summary>How far the likeliest share is off, in log-odds squared, for videos of the given share made of held-out comments: each
    /// draw's calibration reads the next draw's.</summary>
    private double MeanSquaredMiss(double share)
    {
        var sum = 0.0;
        for (var draw = 1; draw < _draws.Length; draw++)
        {
            var next = _draws[draw + 1 < _draws.Length ? draw + 1 : 1];
            var calibration = _calibrations[draw];
            sum += Square(calibration.Likeliest(next.AsVideo(share, _draws[0])).LogOdds - calibration.Reachable(ThemeCalibration.LogOdds(share)));
        }
        return sum / (_draws.Length - 1);
    }

    private double Mean(double[] comments) => _calibrations[0].Expect(comments).Carriers / comments.Sum();

    private static double Square(double value) => value * value;
}
