namespace ReactionMiner.MachineLearning;

/// <summary>Trains, measures and calibrates heads of which the likeliest wins, such as the three of tone.</summary>
internal static class LikeliestTraining
{
    /// <param name="names">The heads' names, in the order in which <paramref name="answer"/> counts.</param>
    /// <param name="answer">Which head is right for the sample at a position; null when in doubt, and it is not taught.</param>
    public static LikeliestResult Run(IReadOnlyList<string> names, SampleSet samples, Func<int, int?> answer, HeadTrainer trainer)
    {
        var results = new OneHead[names.Count];
        Parallel.For(0, names.Count, i => results[i] = Train(
            names[i], samples, position => answer(position) is { } right ? right == i : null, trainer));
        var heldOut = results[0].HeldOut.Keys.ToDictionary(
            position => position,
            position => Normalize([.. results.Select(result => result.HeldOut[position])]));
        return new LikeliestResult([.. results.Select(result => result.Head)], [.. results.Select(result => result.Settings)], heldOut);
    }

    /// <summary>Makes the heads' probabilities sum to 1.</summary>
    public static float[] Normalize(float[] probabilities)
    {
        var sum = probabilities.Sum();
        return Array.ConvertAll(probabilities, probability => probability / sum);
    }

    private static OneHead Train(string name, SampleSet samples, Func<int, bool?> has, HeadTrainer trainer)
    {
        var parts = Enumerable.Range(0, samples.Folds)
            .Select(fold => samples.Score(trainer.Train("held out", samples.Examples(has, fold)).Head, fold).ToList()).ToList();
        var heldOut = parts.SelectMany((part, fold) =>
        {
            var calibration = Calibrate(without: fold);
            return part.Select(item => (item.Position, Probability: calibration.Probability(item.Score)));
        }).ToDictionary(item => item.Position, item => item.Probability);
        var final = trainer.Train(name, samples.Examples(has));
        return new OneHead(final, new ManifestHead(name, Calibrate(without: null), Threshold: null), heldOut);

        PlattScaling Calibrate(int? without) => PlattScaling.Fit(
        [
            .. parts.Where((_, fold) => fold != without).SelectMany(part => part)
                .Where(item => has(item.Position) is not null).Select(item => (item.Score, has(item.Position)!.Value)),
        ]);
    }

    private sealed record OneHead(TrainedHead Head, ManifestHead Settings, Dictionary<int, float> HeldOut);
}

/// <param name="HeldOut">Probabilities of each measured sample, by position, in the order of the heads.</param>
internal sealed record LikeliestResult(
    IReadOnlyList<TrainedHead> Heads, IReadOnlyList<ManifestHead> Settings, IReadOnlyDictionary<int, float[]> HeldOut)
{
    public static LikeliestResult None { get; } = new([], [], new Dictionary<int, float[]>());
}
