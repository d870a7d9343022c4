namespace ReactionMiner.MachineLearning;

/// <summary>Cross-validates one head. Calibration and threshold for a part come from a second round inside its training parts.</summary>
/// <param name="has">The answer of the sample at a position; null when in doubt.</param>
/// <param name="tune">Finds a threshold among probabilities with their answers.</param>
internal sealed class HeadValidation(SampleSet samples, HeadTrainer trainer, Func<int, bool?> has, ThresholdRule tune)
{
    private readonly Dictionary<(int, int), LinearHead> _without = [];

    /// <summary>One score per measured sample, by a head that never saw its group.</summary>
    public IReadOnlyList<HeldOutScore> Run()
    {
        var results = new List<HeldOutScore>();
        for (var outer = 0; outer < samples.Folds; outer++)
        {
            var inside = Enumerable.Range(0, samples.Folds).Where(inner => inner != outer)
                .SelectMany(inner => samples.Score(Without(outer, inner), inner));
            var (calibration, threshold) = Tune(inside);
            foreach (var (position, score) in samples.Score(Without(outer, outer), outer))
            {
                var probability = calibration.Probability(score);
                results.Add(new HeldOutScore(position, score, probability, probability >= threshold));
            }
        }

        return results;
    }

    /// <summary>Calibration and threshold from scores of samples the head was not trained on; those in doubt are left out.</summary>
    public (PlattScaling Calibration, double Threshold) Tune(IEnumerable<(int Position, float Score)> scores)
    {
        var labelled = scores.Where(item => has(item.Position) is not null)
            .Select(item => (item.Score, Label: has(item.Position)!.Value)).ToList();
        var calibration = PlattScaling.Fit(labelled);
        return (calibration, tune([.. labelled.Select(item => (calibration.Probability(item.Score), item.Label))]));
    }

    /// <summary>The head trained without two parts serves both: each is held out inside the other's training parts.</summary>
    private LinearHead Without(int first, int second)
    {
        var key = (Math.Min(first, second), Math.Max(first, second));
        if (!_without.TryGetValue(key, out var head))
        {
            head = trainer.Train("held out", samples.Examples(has, first, second)).Head;
            _without.Add(key, head);
        }

        return head;
    }
}
