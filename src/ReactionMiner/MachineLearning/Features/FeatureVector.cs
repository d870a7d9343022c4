namespace ReactionMiner.MachineLearning;

/// <summary>What a model sees of one text: a long vector, nearly all zeros, kept as its other values.</summary>
/// <param name="Slots">Positions, ascending, each once.</param>
/// <param name="Values">One per slot.</param>
internal readonly record struct FeatureVector(int[] Slots, float[] Values)
{
    public int Count => Slots.Length;

    /// <summary>The vector followed by values in consecutive slots, each times a weight.</summary>
    /// <param name="firstSlot">Behind all slots so far.</param>
    public FeatureVector Append(int firstSlot, ReadOnlySpan<float> values, float weight)
    {
        var count = Count;
        var slots = new int[count + values.Length];
        var all = new float[slots.Length];
        Slots.CopyTo(slots, 0);
        Values.CopyTo(all, 0);
        for (var i = 0; i < values.Length; i++)
        {
            slots[count + i] = firstSlot + i;
            all[count + i] = weight * values[i];
        }

        return new FeatureVector(slots, all);
    }
}
