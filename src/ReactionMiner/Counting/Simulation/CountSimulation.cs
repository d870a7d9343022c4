using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Tries the estimator on videos made of held-out comments, whose true counts are known.</summary>
/// <remarks>
/// By comment: a video of a wanted size and share is drawn from the carriers and the others of the whole sample, with replacement; the
/// estimator learns from as many conversations, drawn anew from the sample, as it has.
/// By conversation: the estimator learns from a random half of the conversations, and the video is made of whole conversations of
/// the other half, so that neither its share nor its talk is like what was learnt.
/// </remarks>
public static class CountSimulation
{
    private const int Repetitions = 20;
    private const int LeastVideoCarriers = 2;
    private static readonly int[] Sizes = [50, 150, 500, 1500, 5000];

    /// <summary>Shares, as multiples of the held-out share; the middle one is that share itself.</summary>
    private static readonly double[] Multiples = [1.0 / 3, 0.6, 1, 1.7, 3];

    private const double MostShare = 0.9;

    /// <param name="thresholds">Probability from which each theme is given: what plain counting goes by.</param>
    /// <param name="seed">The same sample and seed give the same figures.</param>
    /// <returns>In the order of the themes.</returns>
    public static IReadOnlyList<ThemeSimulation> Run(HeldOutSample sample, IReadOnlyList<double> thresholds, int seed)
    {
        var random = new Random(seed);
        List<SimulationTally> tallies = [.. sample.ThemeIds.Select(_ => new SimulationTally())];
        var whole = new VideoMaker(sample, thresholds, random);
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var learnt = new PrevalenceEstimator(new SampleDraws(sample, random).Again());
            for (var theme = 0; theme < tallies.Count; theme++)
            {
                DrawByComment(theme, learnt, whole, tallies[theme]);
            }
            var (known, unseen) = new SampleDraws(sample, random).Halves();
            DrawByConversation(new PrevalenceEstimator(known), new VideoMaker(unseen, thresholds, random), tallies);
        }
        return [.. sample.ThemeIds.Zip(tallies, (id, tally) => tally.ToSimulation(id))];
    }

    private static void DrawByComment(int theme, PrevalenceEstimator estimator, VideoMaker videos, SimulationTally tally)
    {
        if (videos.Carriers(theme) < LeastVideoCarriers)
        {
            return;
        }
        foreach (var multiple in Multiples)
        {
            foreach (var size in Sizes)
            {
                var video = videos.OfComments(theme, size, Math.Min(MostShare, multiple * videos.Share(theme)));
                tally.AddByComment(video, estimator.Estimate(theme, video.Found, video.Probabilities).Estimate, isShifted: multiple != 1);
            }
        }
    }

    private static void DrawByConversation(PrevalenceEstimator estimator, VideoMaker videos, List<SimulationTally> tallies)
    {
        foreach (var size in Sizes)
        {
            var made = videos.OfConversations(size);
            for (var theme = 0; theme < tallies.Count; theme++)
            {
                tallies[theme].AddByConversation(made[theme], estimator.Estimate(theme, made[theme].Found, made[theme].Probabilities).Estimate);
            }
        }
    }
}
