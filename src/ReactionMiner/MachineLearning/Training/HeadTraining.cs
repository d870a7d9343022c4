namespace ReactionMiner.MachineLearning;

/// <summary>Trains, measures, calibrates and tunes one head.</summary>
internal static class HeadTraining
{
    /// <param name="has">The answer of the sample at a position; null when in doubt, and it is neither taught nor used for tuning.</param>
    public static HeadResult Run(string name, SampleSet samples, Func<int, bool?> has, HeadTrainer trainer, ThresholdRule tune)
    {
        var validation = new HeadValidation(samples, trainer, has, tune);
        var heldOut = validation.Run();
        var (calibration, threshold) = validation.Tune(heldOut.Select(item => (item.Position, item.Score)));
        var head = trainer.Train(name, samples.Examples(has));
        return new HeadResult(head, new ManifestHead(name, calibration, threshold) { Heard = trainer.Heard }, heldOut);
    }
}

/// <param name="HeldOut">One per measured sample.</param>
internal sealed record HeadResult(TrainedHead Head, ManifestHead Settings, IReadOnlyList<HeldOutScore> HeldOut);
