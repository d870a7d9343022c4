namespace ReactionMiner.MachineLearning;

/// <summary>One yes-or-no question about a text: a weight per feature slot and a bias.</summary>
internal sealed record LinearHead(float[] Weights, float Bias)
{
    /// <summary>The head that adds an answer of the encoder's tuned layers to its score.</summary>
    public LinearHead Hearing(HeardAnswer answer)
    {
        float[] weights = [.. Weights];
        weights[answer.Slot] += answer.Weight;
        return this with { Weights = weights };
    }

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

/// <summary>An answer of the encoder's tuned layers that a head listens to, by a share that is set and not learnt.</summary>
/// <param name="Slot">Where it stands among the features.</param>
/// <param name="Weight">What 1 of it adds to the head's score.</param>
internal sealed record HeardAnswer(int Slot, float Weight);
