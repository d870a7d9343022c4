using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>A labelled comment with what a model that never saw it says of it.</summary>
/// <param name="Probabilities">One per theme.</param>
/// <param name="Given">One per theme: the probability is over the threshold.</param>
/// <param name="Sentiment">Null when tone was not predicted.</param>
internal sealed record Prediction(LabelledComment Comment, IReadOnlyList<float> Probabilities, IReadOnlyList<bool> Given, Sentiment? Sentiment);
