namespace ReactionMiner.MachineLearning;

/// <summary>What a model sees of one text: a long vector, nearly all zeros, kept as its other values.</summary>
/// <param name="Slots">Positions, ascending, each once.</param>
/// <param name="Values">One per slot.</param>
internal readonly record struct FeatureVector(int[] Slots, float[] Values)
{
    public int Count => Slots.Length;
}
