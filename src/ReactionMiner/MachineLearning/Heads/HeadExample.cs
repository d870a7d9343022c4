namespace ReactionMiner.MachineLearning;

/// <summary>A vector with its answer.</summary>
/// <param name="Weight">How much it counts; 1 is ordinary.</param>
internal readonly record struct HeadExample(FeatureVector Vector, bool Label, float Weight);
