namespace ReactionMiner.MachineLearning;

/// <summary>Finds the probability from which a theme is given.</summary>
internal static class ThresholdTuning
{
    /// <summary>The threshold with the best F1 on comments the model has not seen; over 1, thus never given, when none is labelled.</summary>
    public static double BestF1(IReadOnlyCollection<(float Probability, bool Label)> scores)
    {
        var ranked = scores.OrderByDescending(item => item.Probability).ToList();
        var positives = ranked.Count(item => item.Label);
        var hits = 0;
        double best = 0, threshold = 1.01;
        for (var i = 0; i < ranked.Count; i++)
        {
            hits += ranked[i].Label ? 1 : 0;
            var isLastOfRank = i + 1 == ranked.Count || ranked[i + 1].Probability < ranked[i].Probability;
            var f1 = 2.0 * hits / (i + 1 + positives);
            if (isLastOfRank && f1 > best)
            {
                best = f1;
                // Half-way to the next comment, so that a rounding of either changes nothing.
                threshold = i + 1 == ranked.Count ? ranked[i].Probability : (ranked[i].Probability + (double)ranked[i + 1].Probability) / 2;
            }
        }

        return threshold;
    }
}
