namespace ReactionMiner.Reactions;

/// <summary>How an estimate was made, and why so.</summary>
/// <param name="Estimator">Its name in files.</param>
/// <param name="Reason">A sentence that goes after "Estimated for 1, 2: ".</param>
public sealed record EstimateBasis(string Estimator, string Reason)
{
    /// <summary>A random sample of the video's comments and the model's predictions.</summary>
    public const string PredictionPowered = "prediction-powered";

    /// <summary>A random sample of the video's comments alone.</summary>
    public const string RandomSample = "random-sample";

    /// <summary>Whether people's labels of a random sample of the video stand behind it.</summary>
    internal bool IsBySample => Estimator is PredictionPowered or RandomSample;

    /// <summary>The model's probabilities, corrected by its held-out comments.</summary>
    public const string Blended = "blended";

    /// <summary>The number found, corrected by the model's error rates.</summary>
    public const string AdjustedCount = "adjusted-count";
}
