using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>A theme's share from a random sample of the video's own comments, helped by the model's predictions as far as they help.</summary>
/// <remarks>
/// <para>Prediction-powered inference with power tuning (Angelopoulos, Bates, Fannjiang, Jordan and Zrnic 2023; Angelopoulos, Duchi and
/// Zrnic 2023): the sample's share plus λ times the difference between the model's mean over all comments and over the sample. As the
/// sample is part of the comments, this is survey statistics' regression estimator, and λ = Cov/Var of the predictions is best.</para>
/// <para>The interval is of the same kind as the sample's alone (<see cref="ShareInterval"/>), as if 1/r times as many comments had been
/// read, where r is the part of the variance that the predictions leave. A rare theme has few carriers in the sample, and when those few
/// were found, r is taken too small: so four readings are added of which the model knows nothing, two carriers and two others, as Agresti
/// and Coull add them to a share.</para>
/// <para>All this holds for predictions made without the sample's answers. A model that was taught by them does not help.</para>
/// <para>Open comments are taken for others at the interval's lower end and for carriers at its upper end, so that leaving out the hard
/// ones cannot bend it.</para>
/// </remarks>
internal static class PredictionPower
{
    private const double AddedOfEach = 2;

    /// <summary>Readings that tuning uses up: one each for the mean and the weight, and as many again since carriers are few and unlike.</summary>
    private const double UsedUp = 4;

    /// <returns>The narrower of both intervals; the sample's alone where the model does not narrow it.</returns>
    public static PoweredShare Estimate(SampledTheme theme)
    {
        var alone = Bounded(theme, Alone);
        return !theme.IsTaught && Bounded(theme, Powered) is { } powered && alone is not null && Width(powered) < Width(alone)
            ? new PoweredShare(powered, alone, IsPowered: true)
            : new PoweredShare(alone!, alone!, IsPowered: false);
    }

    private static ShareEstimate? Bounded(SampledTheme theme, Func<SampledTheme, ShareEstimate?> estimate)
    {
        if (theme.Open == 0)
        {
            return estimate(theme);
        }
        return estimate(theme.Answered(carries: false)) is { } fewest && estimate(theme.Answered(carries: true)) is { } most
            ? new ShareEstimate((fewest.Share + most.Share) / 2, Math.Min(fewest.Low, most.Low), Math.Max(fewest.High, most.High))
            : null;
    }

    private static ShareEstimate Alone(SampledTheme theme) => Within(theme, ShareInterval.Of(theme.Share, theme.EffectiveSize));

    /// <returns>Null where the predictions leave all of the variance.</returns>
    private static ShareEstimate? Powered(SampledTheme theme)
    {
        var (weight, left) = Tune(theme);
        if (left >= 1)
        {
            return null;
        }
        var correction = weight * (theme.MeanPrediction - theme.Comments.Average(comment => comment.Prediction));
        var share = Math.Clamp(theme.Share + correction, Fewest(theme), Most(theme));
        return Within(theme, ShareInterval.Of(share, theme.EffectiveSize / left));
    }

    /// <summary>The weight of the predictions, and the part of the variance that they leave.</summary>
    private static (double Weight, double Left) Tune(SampledTheme theme)
    {
        double meanAnswer = theme.Share, meanPrediction = theme.Comments.Average(comment => comment.Prediction);
        double both = 0, predictions = 0, answers = 0;
        foreach (var comment in theme.Comments)
        {
            var (answer, prediction) = ((comment.Carries == true ? 1 : 0) - meanAnswer, comment.Prediction - meanPrediction);
            both += answer * prediction;
            predictions += prediction * prediction;
            answers += answer * answer;
        }
        if (both <= 0 || theme.Size <= UsedUp)
        {
            return (0, 1);
        }
        answers += AddedOfEach * ((meanAnswer * meanAnswer) + ((1 - meanAnswer) * (1 - meanAnswer)));
        var left = 1 - (both * both / (predictions * answers));
        return (both / predictions, left * theme.Size / (theme.Size - UsedUp));
    }

    /// <summary>What was read is known: so many carry the theme, and so many do not. A true count is whole, hence half a comment more.</summary>
    private static ShareEstimate Within(SampledTheme theme, ShareEstimate estimate) => new(
        estimate.Share,
        Math.Clamp(estimate.Low - (0.5 / theme.Population), Fewest(theme), estimate.Share),
        Math.Clamp(estimate.High + (0.5 / theme.Population), estimate.Share, Most(theme)));

    private static double Fewest(SampledTheme theme) => (double)theme.Carriers / theme.Population;

    private static double Most(SampledTheme theme) => 1 - ((double)(theme.Size - theme.Carriers) / theme.Population);

    private static double Width(ShareEstimate estimate) => estimate.High - estimate.Low;
}

/// <param name="Alone">From the sample alone; never narrower than <paramref name="Estimate"/>.</param>
/// <param name="IsPowered">The predictions narrow the interval; otherwise it is the sample's alone.</param>
internal sealed record PoweredShare(ShareEstimate Estimate, ShareEstimate Alone, bool IsPowered);
