namespace ReactionMiner.Encoders;

/// <summary>Turns texts into vectors whose closeness is likeness of meaning. English. Safe to call from several threads.</summary>
/// <remarks>On one type of machine a text has one vector, bit for bit, whatever stands beside it; between processors of different
/// kinds vectors differ by some thousandths.</remarks>
public sealed class SentenceEncoder : IDisposable
{
    /// <summary>Floats of a vector.</summary>
    public const int Dimensions = 384;

    // Texts whose tokens are held at once, and out of which groups of equal length are formed.
    private const int ChunkSize = 4096;

    private readonly SentenceTokenizer _tokenizer;
    private readonly EncoderSession _session;

    private SentenceEncoder(EncoderIdentity identity, SentenceTokenizer tokenizer, EncoderSession session) =>
        (Identity, Answers, _tokenizer, _session) = (identity, session.Answers, tokenizer, session);

    public EncoderIdentity Identity { get; }

    /// <summary>What the tuned layers answer to: themes, as <c>set/theme</c>, in log odds; and tones as several labellers give them,
    /// as <c>tone/labeller/negative</c>, of which only the differences within a labeller mean something.</summary>
    public IReadOnlyList<string> Answers { get; }

    /// <summary>Loads the encoder the product ships; takes about 0.2 seconds and 60 MB. One is enough for all callers.</summary>
    /// <exception cref="EncoderUnavailableException">The native library does not load on this system.</exception>
    public static SentenceEncoder Load()
    {
        var (model, vocabulary) = (EmbeddedEncoder.ReadModel(), EmbeddedEncoder.ReadVocabulary());
        return new SentenceEncoder(
            EmbeddedEncoder.Identify(model, vocabulary), new SentenceTokenizer(vocabulary), EncoderSession.Open(model));
    }

    /// <summary>Encodes one text, of any length and any Unicode; its first 126 word pieces count.</summary>
    /// <returns><see cref="Dimensions"/> floats, length 1.</returns>
    public float[] Encode(string text)
    {
        var vector = new float[Dimensions];
        Encode([text], vector, CancellationToken.None);
        return vector;
    }

    /// <summary>Encodes many texts on all cores.</summary>
    /// <param name="vectors">Gets one vector after the other, in the order of the texts; exactly
    /// <c>texts.Count × <see cref="Dimensions"/></c> long.</param>
    /// <exception cref="ArgumentException"><paramref name="vectors"/> is shorter or longer.</exception>
    /// <exception cref="OperationCanceledException">Cancelled between two runs; <paramref name="vectors"/> is then partly written.</exception>
    public void Encode(IReadOnlyList<string> texts, Memory<float> vectors, CancellationToken cancellationToken)
    {
        if (vectors.Length != texts.Count * Dimensions)
        {
            throw new ArgumentException($"{texts.Count} texts need {texts.Count * Dimensions} floats, not {vectors.Length}.", nameof(vectors));
        }
        Encode(texts, vectors, new float[texts.Count * Answers.Count], cancellationToken);
    }

    /// <summary>Encodes many texts on all cores and asks the tuned layers about them, too.</summary>
    /// <param name="answers">Gets the answers, text by text; exactly one number per text and answer long.</param>
    /// <inheritdoc cref="Encode(IReadOnlyList{string}, Memory{float}, CancellationToken)"/>
    public void Encode(IReadOnlyList<string> texts, Memory<float> vectors, Memory<float> answers, CancellationToken cancellationToken)
    {
        for (var start = 0; start < texts.Count; start += ChunkSize)
        {
            var count = Math.Min(ChunkSize, texts.Count - start);
            EncodeChunk(
                texts, start, count, vectors.Slice(start * Dimensions, count * Dimensions),
                answers.Slice(start * Answers.Count, count * Answers.Count), cancellationToken);
        }
    }

    /// <summary>A line per comment that the tuned layers learnt from: a hash of its text, and, for those that models are measured with,
    /// the answers of layers that never saw the comment's conversation; separated by commas.</summary>
    public static TextReader OpenCrossFitted() => new StreamReader(new MemoryStream(EmbeddedEncoder.ReadCrossFitted()));

    public void Dispose() => _session.Dispose();

    private void EncodeChunk(
        IReadOnlyList<string> texts, int start, int count, Memory<float> vectors, Memory<float> answers, CancellationToken cancellationToken)
    {
        var onAllCores = new ParallelOptions
        {
            CancellationToken = cancellationToken,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        var tokens = new long[count][];
        Parallel.For(0, count, onAllCores, i => tokens[i] = _tokenizer.Tokenize(texts[start + i]));
        Parallel.ForEach(EqualLengthGroups.Of(tokens), onAllCores, group => EncodeGroup(group, tokens, vectors, answers));
    }

    private void EncodeGroup(int[] group, long[][] tokens, Memory<float> vectors, Memory<float> answers) =>
        _session.Run(Array.ConvertAll(group, i => tokens[i]), (states, answered) =>
        {
            for (var i = 0; i < group.Length; i++)
            {
                Normalize(states.Slice(i * Dimensions, Dimensions), vectors.Span.Slice(group[i] * Dimensions, Dimensions));
                answered.Slice(i * Answers.Count, Answers.Count).CopyTo(answers.Span[(group[i] * Answers.Count)..]);
            }
        });

    // Plain sums in a fixed order: a vectorised sum would depend on the processor's width.
    private static void Normalize(ReadOnlySpan<float> state, Span<float> vector)
    {
        var squares = 0.0;
        foreach (var value in state)
        {
            squares += (double)value * value;
        }
        var length = Math.Sqrt(squares);
        for (var i = 0; i < state.Length; i++)
        {
            vector[i] = (float)(state[i] / length);
        }
    }
}
