using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>The features of the kind <c>encoder</c>: those of the kind <c>linear</c>, then the sentence vector.</summary>
internal sealed class EncoderTextFeatures(LinearTextFeatures hashed, float vectorWeight) : ITextFeatures
{
    private static readonly Lazy<SentenceEncoder> Loaded = new(SentenceEncoder.Load, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The encoder that the program ships, loaded once for all models.</summary>
    /// <exception cref="EncoderUnavailableException">The native library does not load on this system.</exception>
    public static SentenceEncoder Encoder => Loaded.Value;

    public int Length => hashed.Length + SentenceEncoder.Dimensions;

    public FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var sentences = new float[texts.Count * SentenceEncoder.Dimensions];
        Encoder.Encode(texts, sentences, cancellationToken);
        var vectors = hashed.Extract(texts, cancellationToken);
        Parallel.For(0, texts.Count, i => vectors[i] = vectors[i].Append(
            hashed.Length, sentences.AsSpan(i * SentenceEncoder.Dimensions, SentenceEncoder.Dimensions), vectorWeight));
        return vectors;
    }
}
