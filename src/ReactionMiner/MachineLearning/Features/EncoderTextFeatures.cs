using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>The features of the kind <c>encoder</c>: those of the kind <c>linear</c>, the sentence vector, the tuned layers' answers.</summary>
/// <param name="known">Answers to take instead of the encoder's own, for texts that it was taught with.</param>
internal sealed class EncoderTextFeatures(
    LinearTextFeatures hashed, float vectorWeight, float answerWeight, CrossFittedAnswers known) : ITextFeatures
{
    private static readonly Lazy<SentenceEncoder> Loaded = new(SentenceEncoder.Load, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The encoder that the program ships, loaded once for all models.</summary>
    /// <exception cref="EncoderUnavailableException">The native library does not load on this system.</exception>
    public static SentenceEncoder Encoder => Loaded.Value;

    public int Length => FirstAnswer + Encoder.Answers;

    private int FirstAnswer => hashed.Length + SentenceEncoder.Dimensions;

    public FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var sentences = new float[texts.Count * SentenceEncoder.Dimensions];
        var answers = new float[texts.Count * Encoder.Answers];
        Encoder.Encode(texts, sentences, answers, cancellationToken);
        var vectors = hashed.Extract(texts, cancellationToken);
        Parallel.For(0, texts.Count, i => vectors[i] = vectors[i]
            .Append(hashed.Length, sentences.AsSpan(i * SentenceEncoder.Dimensions, SentenceEncoder.Dimensions), vectorWeight)
            .Append(FirstAnswer, known.Find(texts[i]) ?? answers.AsSpan(i * Encoder.Answers, Encoder.Answers), answerWeight));
        return vectors;
    }
}
