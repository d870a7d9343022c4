using System.Runtime.InteropServices;

namespace ReactionMiner.MachineLearning;

/// <summary>Puts a vector together from hashed hits and dense parts.</summary>
internal sealed class FeatureVectorBuilder(SlotWeights weights)
{
    // Sorted by slot, then by the order in which the parts came, so that sums are the same on every run.
    private readonly List<(long Key, float Value)> _entries = [];

    /// <summary>Adds hits as the square root of their number per slot, the whole scaled to a length, then weighted.</summary>
    public void AddHits(List<int> slots, float length)
    {
        // The squares of the square roots add up to the number of hits.
        var scale = length / MathF.Sqrt(slots.Count);
        slots.Sort();
        for (var start = 0; start < slots.Count;)
        {
            var end = start + 1;
            while (end < slots.Count && slots[end] == slots[start])
            {
                end++;
            }

            Add(slots[start], scale * MathF.Sqrt(end - start) * weights[slots[start]]);
            start = end;
        }
    }

    /// <summary>Adds consecutive values from a slot on; zeros are left out.</summary>
    public void AddDense(int firstSlot, ReadOnlySpan<float> values, float weight)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0)
            {
                Add(firstSlot + i, weight * values[i]);
            }
        }
    }

    public FeatureVector Build()
    {
        CollectionsMarshal.AsSpan(_entries).Sort(static (left, right) => left.Key.CompareTo(right.Key));
        var slots = new List<int>(_entries.Count);
        var values = new List<float>(_entries.Count);
        foreach (var (key, value) in _entries)
        {
            var slot = (int)(key >> 32);
            if (slots.Count > 0 && slots[^1] == slot)
            {
                values[^1] += value;
            }
            else
            {
                slots.Add(slot);
                values.Add(value);
            }
        }

        return new FeatureVector([.. slots], [.. values]);
    }

    private void Add(int slot, float value) => _entries.Add((((long)slot << 32) | (uint)_entries.Count, value));
}
