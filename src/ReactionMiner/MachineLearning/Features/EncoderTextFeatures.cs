using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>The features of the kind <c>encoder</c>: those of the kind <c>linear</c>, the sentence vector, and what the encoder's tuned layers answer.</summary>
/// <param name="known">Answers to take instead of the encoder's own, for texts that its layers learnt from.</param>
internal sealed class EncoderTextFeatures(LinearTextFeatures hashed, float vectorWeight, CrossFittedAnswers known) : ITextFeatures
{
    private static readonly Lazy<SentenceEncoder> Loaded = new(SentenceEncoder.Load, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The encoder that the program ships, loaded once for all models.</summary>
    /// <exception cref="EncoderUnavailableException">The native library does not load on this system.</exception>
    public static SentenceEncoder Encoder => Loaded.Value;

    /// <summary>The first slot of the sentence vector.</summary>
    public int FirstSentence => hashed.Length;

    /// <summary>The first slot of the answers.</summary>
    public int FirstAnswer => FirstSentence + SentenceEncoder.Dimensions;

    public int Length => FirstAnswer + Encoder.Answers.Count;

    public FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var count = Encoder.Answers.Count;
        var sentences = new float[texts.Count * SentenceEncoder.Dimensions];
        var answers = new float[texts.Count * count];
        Encoder.Encode(texts, sentences, answers, cancellationToken);
        var vectors = hashed.Extract(texts, cancellationToken);
        Parallel.For(0, texts.Count, i => vectors[i] = vectors[i]
            .Append(FirstSentence, sentences.AsSpan(i * SentenceEncoder.Dimensions, SentenceEncoder.Dimensions), vectorWeight)
            .Append(FirstAnswer, known.Find(texts[i]) ?? answers.AsSpan(i * count, count), weight: 1));
        return vectors;
    }
}
