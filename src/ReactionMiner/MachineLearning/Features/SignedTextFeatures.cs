using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>Other features followed by the signs of tone and of spam. Heads that are taught without these ignore them.</summary>
internal sealed class SignedTextFeatures(ITextFeatures inner) : ITextFeatures
{
    /// <summary>What a sign of 1 is worth, a hashed part having length 1.</summary>
    private const float Weight = 0.5f;

    private static readonly int Signs = ToneSigns.Length + SpamSigns.Length;

    public int Length => inner.Length + Signs;

    /// <summary>The first slot of the signs.</summary>
    public int FirstSign => inner.Length;

    /// <summary>Whether the sentence vector is among the features.</summary>
    public bool HasSentence => FirstSentence < FirstSign;

    private int FirstSentence => inner is EncoderTextFeatures ? FirstSign - SentenceEncoder.Dimensions : FirstSign;

    /// <summary>The sentence vector alone.</summary>
    public FeatureVector Sentence(FeatureVector vector) => vector.Between(FirstSentence, FirstSign);

    /// <summary>All but the sentence vector.</summary>
    public FeatureVector Wording(FeatureVector vector) => vector.Without(FirstSentence, FirstSign);

    public FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        Append(texts, inner.Extract(texts, cancellationToken));

    /// <summary>Vectors of some of the inner features, with the signs behind the place of all.</summary>
    public FeatureVector[] Append(IReadOnlyList<string> texts, FeatureVector[] vectors)
    {
        Parallel.For(0, texts.Count, i => vectors[i] = vectors[i].Append(FirstSign, SignsOf(texts[i]), Weight));
        return vectors;
    }

    private static float[] SignsOf(string text) => [.. ToneSigns.Extract(text, TextNormalizer.Normalize(text)), .. SpamSigns.Extract(text)];
}
