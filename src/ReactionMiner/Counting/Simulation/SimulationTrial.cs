namespace ReactionMiner.Counting;

/// <summary>One repetition of a simulation.</summary>
internal sealed class SimulationTrial
{
    private const int LeastCarriers = 2;
    private const double MostShare = 0.9;
    private static readonly int[] Sizes = [50, 200, 1000, 5000];

    /// <summary>Shares, as multiples of the share in the comments that the video is drawn from.</summary>
    private static readonly double[] Multiples = [0.25, 0.5, 1, 2, 4];

    private SimulationTrial(int themes) => Outcomes = [.. Enumerable.Range(0, themes).Select(_ => new ThemeOutcomes())];

    /// <summary>Per theme, then of "none of these themes".</summary>
    public IReadOnlyList<ThemeOutcomes> Outcomes { get; }

    /// <summary>Lets the estimator learn: from half of the conversations, and from all drawn anew.</summary>
    public static SimulationTrial OfMethod(SampleDraws draws, IReadOnlyList<double> thresholds, Random random)
    {
        var trial = new SimulationTrial(thresholds.Count + 1);
        var (known, other) = draws.Halves(random);
        trial.ReadUnseen(new PrevalenceEstimator(known), new VideoMaker(other, thresholds, random));
        trial.ReadShifted(new PrevalenceEstimator(draws.Again(random)), new VideoMaker(draws.Sample, thresholds, random));
        return trial;
    }

    /// <summary>Takes an estimator that learnt elsewhere, and half of the conversations, another half each time.</summary>
    public static SimulationTrial OfModel(PrevalenceEstimator estimator, SampleDraws draws, IReadOnlyList<double> thresholds, Random random)
    {
        var trial = new SimulationTrial(thresholds.Count + 1);
        trial.ReadUnseen(estimator, new VideoMaker(draws.Halves(random).First, thresholds, random));
        return trial;
    }

    private void ReadUnseen(PrevalenceEstimator estimator, VideoMaker videos)
    {
        ReadDrawn(estimator, videos, Multiples, (theme, multiple) => multiple == 1 ? Outcomes[theme].UnseenAlike : Outcomes[theme].UnseenShifted);
        foreach (var size in Sizes)
        {
            var made = videos.OfConversations(size);
            for (var theme = 0; theme < Outcomes.Count; theme++)
            {
                Outcomes[theme].Whole.Add(Read(estimator, theme, made[theme]));
            }
        }
    }

    private void ReadShifted(PrevalenceEstimator estimator, VideoMaker videos) =>
        ReadDrawn(estimator, videos, Multiples.Where(multiple => multiple != 1), (theme, _) => Outcomes[theme].Shifted);

    private void ReadDrawn(
        PrevalenceEstimator estimator, VideoMaker videos, IEnumerable<double> multiples, Func<int, double, List<VideoOutcome>> outcomes)
    {
        for (var theme = 0; theme < Outcomes.Count; theme++)
        {
            if (Math.Min(videos.Carriers(theme), videos.Others(theme)) < LeastCarriers)
            {
                continue;
            }
            foreach (var multiple in multiples)
            {
                foreach (var size in Sizes)
                {
                    var video = videos.OfComments(theme, size, Math.Min(MostShare, multiple * videos.Share(theme)));
                    outcomes(theme, multiple).Add(Read(estimator, theme, video));
                }
            }
        }
    }

    private static VideoOutcome Read(PrevalenceEstimator estimator, int theme, SimulatedVideo video) =>
        new(video.TrueShare, video.FoundShare, estimator.Estimate(theme, video.Found, video.Probabilities).Estimate);
}
