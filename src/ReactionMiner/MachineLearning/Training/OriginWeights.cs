namespace ReactionMiner.MachineLearning;

/// <summary>How much a comment counts in training, by where it comes from: more than 0, and 1 is ordinary.</summary>
/// <param name="Measured">Real comments that are held out in turn and scored.</param>
/// <param name="Real">Other real comments.</param>
/// <param name="Written">Comments written for the theme set.</param>
public sealed record OriginWeights(float Measured, float Real, float Written)
{
    /// <summary>What did best in cross-validation.</summary>
    public static OriginWeights Default { get; } = new(Measured: 2, Real: 1, Written: 0.5f);

    internal float Of(TrainingComment comment) => comment.IsMeasured ? Measured : comment.IsReal ? Real : Written;
}
