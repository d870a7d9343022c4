namespace ReactionMiner.MachineLearning;

/// <summary>What a head trained without a comment's conversation says of the comment.</summary>
/// <param name="Comment">Position among the training comments.</param>
/// <param name="Score">By the head trained on all parts but the comment's own.</param>
/// <param name="Probability">Calibrated on comments inside the training parts alone.</param>
/// <param name="IsGiven">Over a threshold tuned inside the training parts alone.</param>
internal readonly record struct HeldOutScore(int Comment, float Score, float Probability, bool IsGiven);
