namespace ReactionMiner.MachineLearning;

/// <summary>What a model sees of one text: a long vector, nearly all zeros, kept as its other values.</summary>
/// <param name="Slots">Positions, ascending, each once.</param>
/// <param name="Values">One per slot.</param>
internal readonly record struct FeatureVector(int[] Slots, float[] Values)
{
    public int Count => Slots.Length;

    /// <summary>The vector without the slots from one on.</summary>
    public FeatureVector Before(int slot) => Between(0, slot);

    /// <summary>The slots from one on and before another.</summary>
    public FeatureVector Between(int first, int end)
    {
        var range = Position(first)..Position(end);
        return new FeatureVector(Slots[range], Values[range]);
    }

    /// <summary>All others than the slots from one on and before another.</summary>
    public FeatureVector Without(int first, int end)
    {
        var (left, right) = (Position(first), Position(end));
        return new FeatureVector([.. Slots[..left], .. Slots[right..]], [.. Values[..left], .. Values[right..]]);
    }

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

    /// <summary>1 for vectors of one direction, 0 for those without a slot in common, or empty.</summary>
    public double Cosine(FeatureVector other)
    {
        double product = 0;
        for (int mine = 0, theirs = 0; mine < Count && theirs < other.Count;)
        {
            var order = Slots[mine].CompareTo(other.Slots[theirs]);
            if (order == 0)
            {
                product += Values[mine] * other.Values[theirs];
            }

            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        var lengths = Math.Sqrt(Values.Sum(value => (double)value * value) * other.Values.Sum(value => (double)value * value));
        return lengths == 0 ? 0 : product / lengths;
    }

    /// <summary>Where the first slot stands that is not before the given one.</summary>
    private int Position(int slot)
    {
        var found = Array.BinarySearch(Slots, slot);
        return found < 0 ? ~found : found;
    }
}
