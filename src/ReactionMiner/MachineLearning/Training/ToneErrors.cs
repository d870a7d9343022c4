using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>How far a group's share of a tone lies from the share expected of it, beyond the chance of single comments.</summary>
/// <remarks>
/// Groups are conversations, and themes. Of a group of n comments the sum R of (labelled − probability) has variance V + n² e², where V is the sum of
/// p (1 − p). Over all groups e² = Σ (R² − V) / Σ n²; the greater of both kinds of groups counts.
/// </remarks>
internal static class ToneErrors
{
    /// <param name="tones">Probabilities of held-out comments, by position.</param>
    /// <returns>One per tone; empty where no held-out comment has a tone.</returns>
    public static IReadOnlyList<double> Measure(IReadOnlyList<TrainingComment> comments, IReadOnlyDictionary<int, float[]> tones)
    {
        var labelled = tones.Where(item => comments[item.Key].Comment.Sentiment is not null).Select(item => (comments[item.Key], Probabilities: item.Value)).ToList();
        if (labelled.Count == 0)
        {
            return [];
        }

        var conversations = labelled.GroupBy(item => item.Item1.Group, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        var themes = labelled.SelectMany(item => item.Item1.Comment.Themes.Select(theme => (theme, item)))
            .GroupBy(pair => pair.theme, pair => pair.item).Select(group => group.ToList()).ToList();
        return [.. Enum.GetValues<Sentiment>().Select(tone => Math.Round(Math.Sqrt(Math.Max(Excess(conversations, tone), Excess(themes, tone))), 4))];
    }

    private static double Excess(List<List<(TrainingComment Comment, float[] Probabilities)>> groups, Sentiment tone)
    {
        double excess = 0, squares = 0;
        foreach (var group in groups)
        {
            var residual = group.Sum(item => (item.Comment.Comment.Sentiment == tone ? 1.0 : 0.0) - item.Probabilities[(int)tone]);
            var chance = group.Sum(item => (double)item.Probabilities[(int)tone] * (1 - item.Probabilities[(int)tone]));
            excess += (residual * residual) - chance;
            squares += (double)group.Count * group.Count;
        }

        return squares == 0 ? 0 : Math.Max(0, excess / squares);
    }
}
