namespace ReactionMiner.MachineLearning;

/// <summary>Cross-validates one head. Calibration and threshold for a part come from a second round inside its training parts.</summary>
internal sealed class HeadValidation(LabelledVectors comments, HeadTrainer trainer, Func<LabelledComment, bool?> has)
{
    private readonly Dictionary<(int, int), LinearHead> _without = [];

    /// <summary>One score per measured comment, by a head that never saw its conversation.</summary>
    public IReadOnlyList<HeldOutScore> Run()
    {
        var results = new List<HeldOutScore>();
        for (var outer = 0; outer < comments.Folds; outer++)
        {
            var inside = Enumerable.Range(0, comments.Folds).Where(inner => inner != outer)
                .SelectMany(inner => comments.Labelled(comments.Score(Without(outer, inner), inner), has)).ToList();
            var calibration = PlattScaling.Fit(inside);
            var threshold = ThresholdTuning.BestF1([.. inside.Select(item => (calibration.Probability(item.Score), item.Label))]);
            foreach (var (comment, score) in comments.Score(Without(outer, outer), outer))
            {
                var probability = calibration.Probability(score);
                results.Add(new HeldOutScore(comment, score, probability, probability >= threshold));
            }
        }

        return results;
    }

    /// <summary>The head trained without two parts serves both: each is held out inside the other's training parts.</summary>
    private LinearHead Without(int first, int second)
    {
        var key = (Math.Min(first, second), Math.Max(first, second));
        if (!_without.TryGetValue(key, out var head))
        {
            head = trainer.Train("held out", comments.Examples(has, first, second)).Head;
            _without.Add(key, head);
        }

        return head;
    }
}
