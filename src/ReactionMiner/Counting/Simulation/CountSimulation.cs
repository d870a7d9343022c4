using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Tries the estimator on videos made of held-out comments, whose true counts are known.</summary>
/// <remarks>
/// Drawn: a video of a wanted size and share is drawn, comment by comment and with replacement, from the carriers and the others of the
/// whole sample; the estimator learns from as many conversations as the sample has, drawn from it anew.
/// Unseen: the estimator learns from a random half of the conversations, and such a video is drawn from the other half.
/// Whole: the video is made of whole conversations of that other half, so that its share is as it comes.
/// </remarks>
public static class CountSimulation
{
    private const int Repetitions = 20;
    private const int LeastCarriers = 2;
    private const double MostShare = 0.9;
    private static readonly int[] Sizes = [50, 200, 1000, 5000];

    /// <summary>Shares, as multiples of the share in the comments that the video is drawn from.</summary>
    private static readonly double[] Multiples = [1.0 / 3, 0.6, 1, 1.7, 3];

    /// <param name="thresholds">Probability from which each theme is given: what plain counting goes by.</param>
    /// <param name="seed">The same sample and seed give the same figures.</param>
    /// <returns>In the order of the themes.</returns>
    public static IReadOnlyList<ThemeSimulation> Run(HeldOutSample sample, IReadOnlyList<double> thresholds, int seed)
    {
        var random = new Random(seed);
        var draws = new SampleDraws(sample, random);
        var whole = new VideoMaker(sample, thresholds, random);
        List<SimulationTally> tallies = [.. sample.ThemeIds.Select(_ => new SimulationTally())];
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            DrawComments(new PrevalenceEstimator(draws.Again()), whole, [.. tallies.Select(tally => tally.Drawn)]);
            var (known, other) = draws.Halves();
            var (estimator, unseen) = (new PrevalenceEstimator(known), new VideoMaker(other, thresholds, random));
            DrawComments(estimator, unseen, [.. tallies.Select(tally => tally.Unseen)]);
            DrawConversations(estimator, unseen, [.. tallies.Select(tally => tally.Whole)]);
        }
        return [.. sample.ThemeIds.Zip(tallies, (id, tally) => tally.ToSimulation(id))];
    }

    private static void DrawComments(PrevalenceEstimator estimator, VideoMaker videos, List<OutcomeTally> tallies)
    {
        for (var theme = 0; theme < tallies.Count; theme++)
        {
            if (videos.Carriers(theme) < LeastCarriers)
            {
                continue;
            }
            foreach (var multiple in Multiples)
            {
                foreach (var size in Sizes)
                {
                    var video = videos.OfComments(theme, size, Math.Min(MostShare, multiple * videos.Share(theme)));
                    tallies[theme].Add(video, estimator.Estimate(theme, video.Found, video.Probabilities).Estimate, isShifted: multiple != 1);
                }
            }
        }
    }

    private static void DrawConversations(PrevalenceEstimator estimator, VideoMaker videos, List<OutcomeTally> tallies)
    {
        foreach (var size in Sizes)
        {
            var made = videos.OfConversations(size);
            for (var theme = 0; theme < tallies.Count; theme++)
            {
                var video = made[theme];
                tallies[theme].Add(video, estimator.Estimate(theme, video.Found, video.Probabilities).Estimate, isShifted: true);
            }
        }
    }
}
