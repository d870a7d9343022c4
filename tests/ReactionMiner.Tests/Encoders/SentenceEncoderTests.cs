using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

[Collection(SharedEncoder.Name)]
public sealed class SentenceEncoderTests(LoadedEncoder loaded)
{
    private readonly SentenceEncoder _encoder = loaded.Encoder;

    [Fact]
    public void A_text_has_the_same_vector_alone_among_neighbours_and_on_every_call()
    {
        var texts = ManyTexts();
        var together = EncodeAll(texts);
        Assert.Equal(together, EncodeAll(texts));

        var reversed = EncodeAll([.. texts.Reverse()]);
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Equal(together[i], _encoder.Encode(texts[i]));
            Assert.Equal(together[i], reversed[texts.Length - 1 - i]);
        }
    }

    [Fact]
    public void A_text_has_the_same_answers_alone_and_among_neighbours()
    {
        var texts = ManyTexts();
        var together = new float[texts.Length * _encoder.Answers.Count];
        _encoder.Encode(texts, new float[texts.Length * SentenceEncoder.Dimensions], together, CancellationToken.None);
        for (var i = 0; i < texts.Length; i++)
        {
            var alone = new float[_encoder.Answers.Count];
            _encoder.Encode([texts[i]], new float[SentenceEncoder.Dimensions], alone, CancellationToken.None);
            Assert.Equal(together[(i * alone.Length)..((i + 1) * alone.Length)], alone);
        }
    }

    [Fact]
    public void The_tuned_layers_hear_praise_and_complaint()
    {
        Assert.Equal(2, Tone("Wonderful, thank you so much, best explanation I have ever seen!"));
        Assert.Equal(0, Tone("This is a disgrace, they lie to us and I am sick of it."));

        // The tones as SemEval's labellers hear them are the three answers after the themes and the project's own three.
        int Tone(string text)
        {
            var answers = new float[_encoder.Answers.Count];
            _encoder.Encode([text], new float[SentenceEncoder.Dimensions], answers, CancellationToken.None);
            var tones = answers[^6..^3];
            return Array.IndexOf(tones, tones.Max());
        }
    }

    [Fact]
    public void Callers_on_many_threads_get_the_same_vectors()
    {
        var texts = ManyTexts();
        var expected = EncodeAll(texts);
        Parallel.For(0, 8, _ => Assert.Equal(expected, EncodeAll(texts)));
    }

    [Fact]
    public void Vectors_stand_in_the_order_of_their_texts_beyond_a_chunk()
    {
        var texts = Enumerable.Range(0, 4200).Select(i => i % 2 == 0 ? "yes" : "not at all").ToArray();
        var (yes, no) = (_encoder.Encode("yes"), _encoder.Encode("not at all"));
        var vectors = EncodeAll(texts);
        Assert.All(vectors.Index(), row => Assert.Equal(row.Index % 2 == 0 ? yes : no, row.Item));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("\0\u0001\u200b")]
    [InlineData("\ud83d broken \udc00")]
    [InlineData("great video")]
    [InlineData("🔥🔥🔥")]
    public void Every_vector_has_length_1(string text)
    {
        var vector = _encoder.Encode(text);
        Assert.Equal(SentenceEncoder.Dimensions, vector.Length);
        Assert.Equal(1, Math.Sqrt(vector.Sum(value => (double)value * value)), 5);
    }

    [Theory]
    [InlineData("You can run this model on a cheap laptop", "It works fine on my old notebook without a graphics card", "My cat sleeps all day")]
    [InlineData("I do not trust this company with my data", "They will spy on everything you type", "The editing of this video is wonderful")]
    [InlineData("The licence forbids real commercial use", "That is not open source, read the terms", "First comment, hello from Brazil")]
    public void Texts_of_like_meaning_are_nearer_than_others(string text, string like, string other)
    {
        var vector = _encoder.Encode(text);
        var (near, far) = (Closeness.Cosine(vector, _encoder.Encode(like)), Closeness.Cosine(vector, _encoder.Encode(other)));
        Assert.True(near > far, $"{near:F3} is not over {far:F3}");
    }

    [Fact]
    public void A_cancelled_call_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => _encoder.Encode(["a"], new float[SentenceEncoder.Dimensions], cancellation.Token));
    }

    [Fact]
    public void Room_for_another_number_of_vectors_is_refused() =>
        Assert.Throws<ArgumentException>(() => _encoder.Encode(["a", "b"], new float[SentenceEncoder.Dimensions], CancellationToken.None));

    [Fact]
    public void No_texts_are_no_work() => _encoder.Encode([], Memory<float>.Empty, CancellationToken.None);

    // Models trained on its vectors name this hash: it may change only with the encoder itself, not from build to build.
    [Fact]
    public void The_build_makes_this_very_encoder()
    {
        Assert.Equal("snowflake-arctic-embed-xs", _encoder.Identity.Name);
        Assert.Equal("24.9.52193", _encoder.Identity.Version);
        Assert.Equal("193a5d36921f1c43e9a4bd43442c8e949e12452b3ffcd73dd26d01bbafe16537", _encoder.Identity.Hash);
    }

    private float[][] EncodeAll(string[] texts)
    {
        var vectors = new float[texts.Length * SentenceEncoder.Dimensions];
        _encoder.Encode(texts, vectors, CancellationToken.None);
        return [.. vectors.Chunk(SentenceEncoder.Dimensions)];
    }

    private static string[] ManyTexts() =>
    [
        .. Enumerable.Range(1, 40).Select(i => $"comment {i}, honestly"),
        .. Enumerable.Range(1, 12).Select(i => string.Join(' ', Enumerable.Repeat("so much better than the last one!", i * 2))),
        "", "WOW", "Llama runs on my phone :)",
    ];
}
