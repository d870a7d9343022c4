namespace ReactionMiner.MachineLearning;

/// <summary>Other features followed by the signs of tone and of spam. Heads that are taught without these ignore them.</summary>
internal sealed class SignedTextFeatures : ITextFeatures
{
    /// <summary>What a sign of 1 is worth, a hashed part having length 1.</summary>
    private const float Weight = 0.5f;

    private static readonly int Signs = ToneSigns.Length + SpamSigns.Length;

    private readonly ITextFeatures _inner;

    public SignedTextFeatures(LinearTextFeatures hashed) : this(hashed, hashed.Length, hashed.Length, [])
    {
    }

    public SignedTextFeatures(EncoderTextFeatures encoded)
        : this(encoded, encoded.FirstSentence, encoded.FirstAnswer, EncoderTextFeatures.Encoder.Answers)
    {
    }

    internal SignedTextFeatures(ITextFeatures inner, int firstSentence, int firstAnswer, IReadOnlyList<string> answers) =>
        (_inner, FirstSentence, FirstAnswer, Answers) = (inner, firstSentence, firstAnswer, answers);

    public int Length => _inner.Length + Signs;

    /// <summary>The first slot of the signs.</summary>
    public int FirstSign => _inner.Length;

    /// <summary>Whether the sentence vector is among the features.</summary>
    public bool HasSentence => FirstSentence < FirstSign;

    /// <summary>The first slot of the sentence vector; <see cref="FirstSign"/> when there is none.</summary>
    public int FirstSentence { get; }

    /// <summary>The first slot of what the encoder's tuned layers answer; <see cref="FirstSign"/> when there is none.</summary>
    public int FirstAnswer { get; }

    /// <summary>What the answers are to; empty when there are none.</summary>
    public IReadOnlyList<string> Answers { get; }

    /// <summary>The sentence vector alone.</summary>
    public FeatureVector Sentence(FeatureVector vector) => vector.Between(FirstSentence, FirstAnswer);

    /// <summary>All but what the encoder makes.</summary>
    public FeatureVector Wording(FeatureVector vector) => vector.Without(FirstSentence, FirstSign);

    /// <summary>All but the answers.</summary>
    public FeatureVector Learnable(FeatureVector vector) => vector.Without(FirstAnswer, FirstSign);

    /// <summary>The slot of an answer; null when it is not among them.</summary>
    public int? AnswerSlot(string answer)
    {
        for (var i = 0; i < Answers.Count; i++)
        {
            if (string.Equals(Answers[i], answer, StringComparison.Ordinal))
            {
                return FirstAnswer + i;
            }
        }

        return null;
    }

    public FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        Append(texts, _inner.Extract(texts, cancellationToken));

    /// <summary>Vectors of some of the inner features, with the signs behind the place of all.</summary>
    public FeatureVector[] Append(IReadOnlyList<string> texts, FeatureVector[] vectors)
    {
        Parallel.For(0, texts.Count, i => vectors[i] = vectors[i].Append(FirstSign, SignsOf(texts[i]), Weight));
        return vectors;
    }

    private static float[] SignsOf(string text) => [.. ToneSigns.Extract(text, TextNormalizer.Normalize(text)), .. SpamSigns.Extract(text)];
}
