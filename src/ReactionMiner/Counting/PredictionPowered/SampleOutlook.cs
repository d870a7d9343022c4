using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>How exact the counts are by a random sample, and how exact they would be with more of it.</summary>
/// <param name="Now">Half the width of the interval, mean over the themes, 0 to 1.</param>
/// <param name="After">The same after more labels, if they are like those at hand.</param>
public sealed record SampleOutlook(double Now, double After)
{
    /// <param name="counted">The comments that are counted.</param>
    /// <param name="session">The random sample among them and its labels.</param>
    /// <param name="themes">Number of themes.</param>
    /// <param name="taught">Ids of the comments that the model was taught.</param>
    /// <param name="more">Further labels.</param>
    /// <returns>Null while there are too few labels to count by.</returns>
    public static SampleOutlook? Of(IReadOnlyList<LabelCandidate> counted, LabelSession session, int themes, IReadOnlySet<string> taught, int more)
    {
        var labelled = session.Sample.Where(session.IsLabelled).ToList();
        if (!EstimateLimits.IsSampleLarge(labelled.Count))
        {
            return null;
        }
        var isTaught = labelled.Exists(task => taught.Contains(task.Candidate.Comment.Id));
        var samples = Enumerable.Range(0, themes).Select(theme => new SampledTheme(
            counted.Count,
            counted.Average(candidate => Prediction(candidate, theme)),
            [.. labelled.Select(task => new SampledAnswer(session.FindLabel(task)!.Themes.Contains(theme), Prediction(task.Candidate, theme)))])
        {
            IsTaught = isTaught,
        }).ToList();
        var now = samples.Average(sample => Half(PredictionPower.Estimate(sample).Estimate));
        var grown = labelled.Count + Math.Min(more, counted.Count - labelled.Count);
        return new SampleOutlook(now, now * Math.Sqrt(SampledTheme.Worth(labelled.Count, counted.Count) / SampledTheme.Worth(grown, counted.Count)));
    }

    private static double Half(ShareEstimate estimate) => (estimate.High - estimate.Low) / 2;

    private static double Prediction(LabelCandidate candidate, int theme) => candidate.Reaction?.ThemeProbabilities[theme] ?? 0;
}
