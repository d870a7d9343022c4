namespace ReactionMiner.Discovery.Groups;

/// <summary>A phrase of the comments.</summary>
/// <param name="Comments">Places in the sample of those that say it.</param>
/// <param name="Coherence">Mean cosine between their vectors, the mean of all comments taken out: how far the phrase is one subject.</param>
internal sealed record Phrase(string Key, IReadOnlyList<int> Comments, double Coherence)
{
    /// <summary>How well a theme could be built on it: one subject, and enough comments.</summary>
    public double Salience => Math.Max(Coherence, 0) * Math.Sqrt(Comments.Count);
}

/// <summary>The phrases that are neither rare nor everywhere, by key.</summary>
internal static class PhraseTable
{
    private const int FewestComments = 3;
    private const double SmallestShare = 0.01;
    private const double LargestShare = 0.25;

    /// <param name="vectors">The comments' vectors, centred.</param>
    public static IReadOnlyList<Phrase> Read(IReadOnlyList<SampleComment> sample, float[][] vectors)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < sample.Count; i++)
        {
            foreach (var key in sample[i].Text.Phrases)
            {
                if (!places.TryGetValue(key, out var comments))
                {
                    places.Add(key, comments = []);
                }
                comments.Add(i);
            }
        }
        var fewest = Math.Max(FewestComments, sample.Count * SmallestShare);
        var most = Math.Max(FewestComments, sample.Count * LargestShare);
        return
        [
            .. places.Where(place => place.Value.Count >= fewest && place.Value.Count <= most)
                .OrderBy(place => place.Key, StringComparer.Ordinal)
                .Select(place => new Phrase(place.Key, place.Value, Coherence(place.Value, vectors))),
        ];
    }

    private static double Coherence(List<int> comments, float[][] vectors)
    {
        var sum = Dense.Sum(comments.Select(i => vectors[i]), vectors[0].Length);
        double count = comments.Count;
        return (Dense.Dot(sum, sum) - count) / (count * (count - 1));
    }
}
