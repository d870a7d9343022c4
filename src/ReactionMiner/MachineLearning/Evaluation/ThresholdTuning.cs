namespace ReactionMiner.MachineLearning;

/// <summary>Finds the probability from which the answer is yes, on comments the head has not seen.</summary>
internal delegate double ThresholdRule(IReadOnlyCollection<(float Probability, bool Label)> scores);

/// <summary>Ways to find a threshold. All give one over 1, so that the answer is never yes, when no comment is labelled.</summary>
internal static class ThresholdTuning
{
    private const double Never = 1.01;

    /// <summary>The threshold with the best F1.</summary>
    public static double BestF1(IReadOnlyCollection<(float Probability, bool Label)> scores)
    {
        var positives = scores.Count(item => item.Label);
        double best = 0, threshold = Never;
        foreach (var cut in Cuts(scores))
        {
            var f1 = 2.0 * cut.Hits / (cut.Given + positives);
            if (f1 > best)
            {
                (best, threshold) = (f1, cut.Threshold);
            }
        }

        return threshold;
    }

    /// <summary>The lowest threshold from which at least the given share of the answers is right.</summary>
    public static double ForPrecision(IReadOnlyCollection<(float Probability, bool Label)> scores, double precision) =>
        Cuts(scores).Where(cut => cut.Hits >= precision * cut.Given).Select(cut => cut.Threshold).DefaultIfEmpty(Never).Last();

    /// <summary>All places to cut, from the highest down.</summary>
    private static IEnumerable<(double Threshold, int Given, int Hits)> Cuts(IReadOnlyCollection<(float Probability, bool Label)> scores)
    {
        var ranked = scores.OrderByDescending(item => item.Probability).ToList();
        var hits = 0;
        for (var i = 0; i < ranked.Count; i++)
        {
            hits += ranked[i].Label ? 1 : 0;
            if (i + 1 == ranked.Count)
            {
                yield return (ranked[i].Probability, i + 1, hits);
            }
            else if (ranked[i + 1].Probability < ranked[i].Probability)
            {
                // Half-way to the next comment, so that a rounding of either changes nothing.
                yield return ((ranked[i].Probability + (double)ranked[i + 1].Probability) / 2, i + 1, hits);
            }
        }
    }
}
