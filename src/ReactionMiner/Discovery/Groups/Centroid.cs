namespace ReactionMiner.Discovery.Groups;

/// <summary>The middle of a group, at length 1.</summary>
/// <param name="Meaning">Its part in the encoder's space.</param>
/// <param name="Phrases">Weights by column of the feature space.</param>
internal sealed record Centroid(float[] Meaning, float[] Phrases)
{
    /// <summary>The weighted mean direction of the members; null when they cancel out.</summary>
    public static Centroid? Of(IEnumerable<(Features Features, double Weight)> members, FeatureSpace space)
    {
        var meaning = new float[space.Mean.Length];
        var phrases = new float[space.Phrases.Count];
        foreach (var (features, weight) in members)
        {
            Dense.Add(meaning, features.Meaning, weight);
            foreach (var (column, value) in features.Phrases)
            {
                phrases[column] += (float)(weight * value);
            }
        }
        return Normalise(meaning, phrases);
    }

    public static Centroid? Normalise(float[] meaning, float[] phrases)
    {
        var length = Math.Sqrt(Dense.Dot(meaning, meaning) + Dense.Dot(phrases, phrases));
        if (length < 1e-9)
        {
            return null;
        }
        Dense.Scale(meaning, 1 / length);
        Dense.Scale(phrases, 1 / length);
        return new Centroid(meaning, phrases);
    }

    /// <returns>-1 to 1.</returns>
    public double Similarity(Features comment)
    {
        var sum = Dense.Dot(Meaning, comment.Meaning);
        foreach (var (column, weight) in comment.Phrases)
        {
            sum += Phrases[column] * weight;
        }
        return sum;
    }

    public double Similarity(Centroid other) => Dense.Dot(Meaning, other.Meaning) + Dense.Dot(Phrases, other.Phrases);
}
