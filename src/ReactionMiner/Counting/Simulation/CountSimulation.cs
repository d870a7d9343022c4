using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Estimates of videos made of held-out comments, beside the true counts.</summary>
/// <remarks>
/// A video is drawn comment by comment, with replacement, from the theme's carriers and from the others, so that it has a wanted size and share.
/// Unseen: the estimator learns from a random half of the conversations, and the video is drawn from the other half, since a real
/// video's conversations are new to it, too. Whole: such a video is made of whole conversations, so that its share is as it comes.
/// Shifted: the share alone is new; the estimator learns from conversations drawn anew from all, of which the video is made, too.
/// README.md in the folder above says which of them tells what.
/// </remarks>
/// <param name="Themes">In the theme set's order, then <c>none</c>.</param>
public sealed record CountSimulation(IReadOnlyList<ThemeSimulation> Themes)
{
    private const int LeastComments = 150;

    /// <summary>How much less the estimates of themes are off than the numbers found where the share alone is another, 0 to 1; null without such videos.</summary>
    public double? GainShifted => Gain(theme => theme.Shifted);

    /// <summary>The same where the conversations are unseen, too, and the share is another than in them.</summary>
    public double? GainUnseen => Gain(theme => theme.UnseenShifted);

    /// <summary>Tries the method on the comments behind a model's figures.</summary>
    /// <param name="thresholds">Probability from which each theme is given: what plain counting goes by.</param>
    /// <param name="seed">The same sample and seed give the same figures.</param>
    /// <returns>Null when the comments are too few.</returns>
    public static CountSimulation? OfMethod(HeldOutSample sample, IReadOnlyList<double> thresholds, int seed) =>
        Run(sample, (draws, random) => SimulationTrial.OfMethod(draws, thresholds, random), seed);

    /// <summary>Tries a model's own estimates on videos made of comments that it was not trained on; all are unseen or whole.</summary>
    /// <param name="seed">The same sample and seed give the same figures.</param>
    /// <returns>Null when the comments are too few.</returns>
    public static CountSimulation? OfModel(ModelDescription model, HeldOutSample sample, int seed)
    {
        var estimator = new PrevalenceEstimator(model);
        List<double> thresholds = [.. model.Quality.Themes.Select(theme => theme.Threshold)];
        return Run(sample, (draws, random) => SimulationTrial.OfModel(estimator, draws, thresholds, random), seed);
    }

    private static CountSimulation? Run(HeldOutSample sample, Func<SampleDraws, Random, SimulationTrial> tryOnce, int seed)
    {
        const int Repetitions = 60;
        if (sample.Comments.Count < LeastComments)
        {
            return null;
        }
        var draws = new SampleDraws(sample);
        var repetitions = new SimulationTrial[Repetitions];
        Parallel.For(0, Repetitions, number => repetitions[number] = tryOnce(draws, new Random((seed * Repetitions) + number)));
        return new CountSimulation([.. sample.ThemeIds.Append(NoneOfThese.Id).Select(
            (id, theme) => ThemeOutcomes.Join(repetitions.Select(trial => trial.Outcomes[theme])).ToSimulation(id))]);
    }

    private double? Gain(Func<ThemeSimulation, SimulationFigures> figures) =>
        1 - (Themes.SkipLast(1).Average(theme => figures(theme).EstimateError) / Themes.SkipLast(1).Average(theme => figures(theme).FoundError));
}
