namespace ReactionMiner.MachineLearning;

/// <summary>Samples, with the parts they are held out in.</summary>
internal sealed class SampleSet(IReadOnlyList<Sample> samples, int folds)
{
    private readonly Folds _folds = new(samples, folds);

    /// <summary>Number of parts.</summary>
    public int Folds => _folds.Count;

    /// <summary>Examples from all samples whose group is in none of the parts left out.</summary>
    /// <param name="has">The answer of the sample at a position; null when in doubt, and it is not taught.</param>
    public IEnumerable<HeadExample> Examples(Func<int, bool?> has, params int[] without)
    {
        for (var i = 0; i < samples.Count; i++)
        {
            var isLeftOut = _folds.Of(samples[i]) is { } fold && without.Contains(fold);
            if (!isLeftOut && has(i) is { } label)
            {
                yield return new HeadExample(samples[i].Vector, label, samples[i].Weight);
            }
        }
    }

    /// <summary>Whether something is left to learn from, whichever two parts are left out.</summary>
    /// <param name="has">The answer of the sample at a position; null when in doubt.</param>
    public bool AreEnough(Func<int, bool?> has) => Enumerable.Range(0, Folds)
        .All(first => Enumerable.Range(0, Folds).All(second => Examples(has, first, second).Any()));

    /// <summary>Scores of the measured samples of a part, by position.</summary>
    public IEnumerable<(int Position, float Score)> Score(LinearHead head, int fold) =>
        Enumerable.Range(0, samples.Count)
            .Where(i => samples[i].IsMeasured && _folds.Of(samples[i]) == fold)
            .Select(i => (i, head.Score(samples[i].Vector)));
}
