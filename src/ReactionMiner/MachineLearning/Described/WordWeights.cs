using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>The hashed words and characters of a description, to be compared with those of comments.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<int, float> _values;
    private readonly float _length;

    public WordWeights(FeatureVector description)
    {
        var hashed = Hashed(description);
        _values = Enumerable.Range(0, hashed).ToDictionary(i => description.Slots[i], i => description.Values[i]);
        _length = Length(description, hashed);
    }

    /// <returns>Square root of the cosine, 0 to 1: a few shared words say much, more of them not much more.</returns>
    public float Likeness(FeatureVector comment)
    {
        var hashed = Hashed(comment);
        var product = 0f;
        for (var i = 0; i < hashed; i++)
        {
            product += comment.Values[i] * _values.GetValueOrDefault(comment.Slots[i]);
        }

        var lengths = _length * Length(comment, hashed);
        return lengths > 0 ? MathF.Sqrt(Math.Clamp(product / lengths, 0, 1)) : 0;
    }

    private static int Hashed(FeatureVector vector) => vector.Count - SentenceEncoder.Dimensions;

    private static float Length(FeatureVector vector, int hashed)
    {
        var squares = 0f;
        for (var i = 0; i < hashed; i++)
        {
            squares += vector.Values[i] * vector.Values[i];
        }

        return MathF.Sqrt(squares);
    }
}
