namespace ReactionMiner.MachineLearning;

/// <summary>What a head trained without a sample's group says of the sample.</summary>
/// <param name="Position">Of the sample.</param>
/// <param name="Score">By the head trained on all parts but the sample's own.</param>
/// <param name="Probability">Calibrated on samples inside the training parts alone.</param>
/// <param name="IsGiven">Over a threshold tuned inside the training parts alone.</param>
internal readonly record struct HeldOutScore(int Position, float Score, float Probability, bool IsGiven);
