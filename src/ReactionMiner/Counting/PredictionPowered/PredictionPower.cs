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
/// <para>A language model that read more comments of the same random order than people did helps in the same way (double sampling, Neyman
/// 1938): its answers stand for the predictions, and their mean over what it read for the mean over all. What chance leaves between that and
/// all comments, it cannot take away. Its labels never stand for a person's.</para>
/// <para>All this holds for predictions made without the sample's answers. A model that was taught by them does not help.</para>
/// <para>Open comments are taken for others at the interval's lower end and for carriers at its upper end, so that leaving out the hard
/// ones cannot bend it.</para>
/// </remarks>
internal static class PredictionPower
{
    private const double AddedOfEach = 2;

    /// <summary>Readings that tuning uses up: one each for the mean and the weight, and as many again since carriers are few and unlike.</summary>
    private const double UsedUp = 4;

    /// <returns>The narrowest of the intervals; the sample's alone where no model narrows it.</returns>
    public static PoweredShare Estimate(SampledTheme theme)
    {
        var alone = Bounded(theme, Alone)!;
        var narrowest = new PoweredShare(alone, alone, PoweredBy.Nothing);
        foreach (var help in Helps(theme))
        {
            if (Bounded(theme, answered => Powered(answered, help)) is { } powered && Width(powered) < Width(narrowest.Estimate))
            {
                narrowest = new PoweredShare(powered, alone, help.By);
            }
        }
        return narrowest;
    }

    private static IEnumerable<Help> Helps(SampledTheme theme)
    {
        if (!theme.IsTaught)
        {
            yield return new Help(PoweredBy.Model, comment => comment.Prediction, theme.MeanPrediction, theme.Population);
        }
        if (theme.Coded is { } coded)
        {
            yield return new Help(PoweredBy.LanguageModel, comment => comment.Coded, coded.Share, coded.Comments);
        }
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
    private static ShareEstimate? Powered(SampledTheme theme, Help help)
    {
        var (weight, left) = Tune(theme, help);
        if (left >= 1)
        {
            return null;
        }
        var correction = weight * (help.Mean - theme.Comments.Average(help.Prediction));
        var share = Math.Clamp(theme.Share + correction, Fewest(theme), Most(theme));
        return Within(theme, ShareInterval.Of(share, theme.EffectiveSize / help.Left(theme, left)));
    }

    /// <summary>The weight of the predictions, and the part of the variance that they leave.</summary>
    private static (double Weight, double Left) Tune(SampledTheme theme, Help help)
    {
        double meanAnswer = theme.Share, meanPrediction = theme.Comments.Average(help.Prediction);
        double both = 0, predictions = 0, answers = 0;
        foreach (var comment in theme.Comments)
        {
            var (answer, prediction) = ((comment.Carries == true ? 1 : 0) - meanAnswer, help.Prediction(comment) - meanPrediction);
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

    // By whole numbers, so that it is the very share where all were read.
    private static double Most(SampledTheme theme) => (double)(theme.Population - (theme.Size - theme.Carriers)) / theme.Population;

    private static double Width(ShareEstimate estimate) => estimate.High - estimate.Low;

    /// <summary>Predictions, and their mean over more comments than the sample.</summary>
    /// <param name="Comments">Over how many.</param>
    private sealed record Help(PoweredBy By, Func<SampledAnswer, double> Prediction, double Mean, int Comments)
    {
        /// <summary>The part of the variance left in the end, when the predictions leave <paramref name="left"/> of what they can take.</summary>
        public double Left(SampledTheme theme, double left)
        {
            if (Comments == theme.Population)
            {
                return left;
            }
            double all = (1.0 / theme.Size) - (1.0 / theme.Population), beyond = (1.0 / Comments) - (1.0 / theme.Population);
            return ((left * (all - beyond)) + beyond) / all;
        }
    }
}

/// <param name="Alone">From the sample alone; never narrower than <paramref name="Estimate"/>.</param>
/// <param name="By">Whose answers narrow the interval.</param>
internal sealed record PoweredShare(ShareEstimate Estimate, ShareEstimate Alone, PoweredBy By)
{
    public bool IsPowered => By is not PoweredBy.Nothing;
}

/// <summary>Whose answers narrow the interval of a random sample.</summary>
internal enum PoweredBy
{
    /// <summary>Nobody's: the interval is the sample's alone.</summary>
    Nothing,

    /// <summary>The predictions of the model that classified all comments.</summary>
    Model,

    /// <summary>A language model's labels.</summary>
    LanguageModel,
}
