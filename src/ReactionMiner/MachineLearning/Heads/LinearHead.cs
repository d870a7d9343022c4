namespace ReactionMiner.MachineLearning;

/// <summary>One yes-or-no question about a text: a weight per feature slot and a bias.</summary>
internal sealed record LinearHead(float[] Weights, float Bias)
{
    /// <summary>The raw score; over 0 leans to yes.</summary>
    public float Score(FeatureVector vector)
    {
        var score = Bias;
        for (var i = 0; i < vector.Slots.Length; i++)
        {
            score += vector.Values[i] * Weights[vector.Slots[i]];
        }

        return score;
    }
}
