namespace ReactionMiner.MachineLearning;

/// <summary>A text to train on, as its vector; its answers are asked for by position.</summary>
/// <param name="Group">Samples of one group are held out together.</param>
/// <param name="IsMeasured">Held out in turn, and scored; the others are only trained on.</param>
/// <param name="Weight">How much it counts; 1 is ordinary.</param>
internal readonly record struct Sample(FeatureVector Vector, string Group, bool IsMeasured, float Weight)
{
    /// <summary>What the parts that are held out should hold about as many of.</summary>
    public IReadOnlyCollection<int> Labels { get; init; } = [];
}
