namespace ReactionMiner.MachineLearning;

/// <summary>The hashed words and characters of a description, to be compared with those of comments.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<int, float> _values;
    private readonly float _length;

    public WordWeights(FeatureVector description)
    {
        _values = description.Slots.Zip(description.Values).ToDictionary(pair => pair.First, pair => pair.Second);
        _length = Length(description);
    }

    /// <returns>Square root of the cosine, 0 to 1: a few shared words say much, more of them not much more.</returns>
    public float Likeness(FeatureVector comment)
    {
        var product = 0f;
        for (var i = 0; i < comment.Count; i++)
        {
            product += comment.Values[i] * _values.GetValueOrDefault(comment.Slots[i]);
        }

        var lengths = _length * Length(comment);
        return lengths > 0 ? MathF.Sqrt(Math.Clamp(product / lengths, 0, 1)) : 0;
    }

    private static float Length(FeatureVector vector)
    {
        var squares = 0f;
        foreach (var value in vector.Values)
        {
            squares += value * value;
        }

        return MathF.Sqrt(squares);
    }
}
