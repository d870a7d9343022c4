using System.Numerics;

namespace ReactionMiner.MachineLearning;

/// <summary>Scores all heads in one pass over a vector: the weights of a slot lie side by side.</summary>
internal sealed class HeadScorer
{
    private readonly float[] _rows;
    private readonly float[] _biases;
    private readonly int _stride;

    public HeadScorer(IReadOnlyList<LinearHead> heads)
    {
        Count = heads.Count;
        var lanes = Vector<float>.Count;
        _stride = (Count + lanes - 1) / lanes * lanes;
        _biases = new float[_stride];
        _rows = new float[heads[0].Weights.Length * _stride];
        for (var head = 0; head < Count; head++)
        {
            _biases[head] = heads[head].Bias;
            for (var slot = 0; slot < heads[head].Weights.Length; slot++)
            {
                _rows[(slot * _stride) + head] = heads[head].Weights[slot];
            }
        }
    }

    /// <summary>Number of heads.</summary>
    public int Count { get; }

    /// <summary>Raw scores, one per head. Each is summed in the order of slots, whatever the width of the processor's vectors.</summary>
    public float[] Score(FeatureVector vector)
    {
        var scores = _biases.AsSpan().ToArray();
        for (var i = 0; i < vector.Slots.Length; i++)
        {
            var value = new Vector<float>(vector.Values[i]);
            var row = _rows.AsSpan(vector.Slots[i] * _stride, _stride);
            for (var lane = 0; lane < _stride; lane += Vector<float>.Count)
            {
                var sum = new Vector<float>(scores.AsSpan(lane)) + (value * new Vector<float>(row[lane..]));
                sum.CopyTo(scores.AsSpan(lane));
            }
        }

        return scores;
    }
}
