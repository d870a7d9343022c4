using System.Runtime.InteropServices;

namespace ReactionMiner.MachineLearning;

/// <summary>What a hit in each hashed slot is worth: the rarer among the training texts, the more.</summary>
/// <remarks>Inverse document frequency, ln((N + 1) / (n + 1)) + 1, scaled; kept as 16-bit floats, and trained with those.</remarks>
internal sealed class SlotWeights
{
    /// <summary>Brings the weights near 1, so that regularisation means the same with and without them.</summary>
    private const double Scale = 0.2;

    private readonly float[] _weights;

    private SlotWeights(float[] weights)
    {
        _weights = weights;
    }

    public float this[int slot] => _weights[slot];

    /// <summary>Every slot is worth 1; for the texts from which the weights are to be learnt.</summary>
    public static SlotWeights Equal(int length)
    {
        var weights = new float[length];
        Array.Fill(weights, 1f);
        return new SlotWeights(weights);
    }

    /// <param name="vectors">Vectors of the texts to learn from.</param>
    /// <param name="length">Hashed slots; slots behind them are not weighted.</param>
    public static SlotWeights Learn(IReadOnlyCollection<FeatureVector> vectors, int length)
    {
        var texts = new int[length];
        foreach (var slot in vectors.SelectMany(vector => vector.Slots).Where(slot => slot < length))
        {
            texts[slot]++;
        }

        return new SlotWeights([.. texts.Select(n => (float)(Half)(Scale * (Math.Log((vectors.Count + 1.0) / (n + 1)) + 1)))]);
    }

    public static SlotWeights FromBytes(byte[] bytes) =>
        new([.. MemoryMarshal.Cast<byte, Half>(bytes).ToArray().Select(weight => (float)weight)]);

    public byte[] ToBytes() => MemoryMarshal.AsBytes<Half>(_weights.Select(weight => (Half)weight).ToArray()).ToArray();
}
