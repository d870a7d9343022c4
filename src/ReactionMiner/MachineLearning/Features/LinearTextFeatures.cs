namespace ReactionMiner.MachineLearning;

/// <summary>The features of the kind <c>linear</c>: hashed words and characters, then a few counts.</summary>
internal sealed class LinearTextFeatures : ITextFeatures
{
    private readonly FeatureSettings _settings;
    private readonly HashedText _hashed;
    private readonly CommentCounts _counts;
    private readonly SlotWeights _weights;

    public LinearTextFeatures(FeatureSettings settings, SlotWeights? weights = null)
    {
        _settings = settings;
        _hashed = new HashedText(settings.Bits);
        _counts = new CommentCounts(new NameList(settings.Names));
        _weights = weights ?? SlotWeights.Equal(_hashed.Length);
    }

    public int Length => _hashed.Length + _counts.Length;

    public FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var vectors = new FeatureVector[texts.Count];
        Parallel.For(0, texts.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => vectors[i] = Extract(texts[i]));
        return vectors;
    }

    private FeatureVector Extract(string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        var characters = new List<int>(normalized.Length * 3);
        var words = new List<int>(normalized.Length);
        _hashed.AddCharacterSlots(normalized, characters);
        _hashed.AddWordSlots(normalized, words);
        var vector = new FeatureVectorBuilder(_weights);
        vector.AddHits(characters, 1f);
        vector.AddHits(words, _settings.WordWeight);
        vector.AddDense(_hashed.Length, _counts.Extract(text, normalized), _settings.CountWeight);
        return vector.Build();
    }
}
