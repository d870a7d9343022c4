using EncoderBuilder;
using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

[Collection(SharedEncoder.Name)]
public sealed class SmallFormTests(LoadedEncoder loaded)
{
    private static readonly string[] Texts =
    [
        "", "first", "🔥🔥", "this is huge, I can finally run it at home without paying anyone",
        "So they call it open source, but where is the training data? Where is the licence that lets me use it as I like?",
        "lol no", "Bhai ye model to bahut badhiya hai", "@someone you clearly have not tried it on a real task yet...",
        "https://example.com/?q=1 100% AGREE!!! 2x faster, 1/10 of the price",
        "I have been working with language models for three years now, and I must say that the pace at which the small ones improve is " +
        "astonishing; the one from last spring could not write a loop, this one refactors my code, explains what it did and why, and runs " +
        "on a machine that I bought for games. Will it replace me? Perhaps. Until then I enjoy the help, and I am glad that nobody but me " +
        "reads what I ask it, for it includes things about my employer, my family and my health that I would never type into a website.",
    ];

    [Fact]
    public void Vectors_agree_with_the_full_models()
    {
        using var full = new FullEncoder();
        Assert.All(Texts, text => Assert.InRange(Closeness.Cosine(full.Encode(text), loaded.Encoder.Encode(text)), 0.998, 1.0001));
    }

    [Fact]
    public void Answers_agree_with_those_at_full_precision()
    {
        using var full = new FullEncoder();
        var count = loaded.Encoder.Answers.Count;
        var apart = Texts.SelectMany(text =>
        {
            var (vector, answers) = (new float[SentenceEncoder.Dimensions], new float[count]);
            loaded.Encoder.Encode([text], vector, answers, CancellationToken.None);
            return answers.Zip(full.Answer(text, count), (small, exact) => Math.Abs(small - exact));
        }).ToList();

        // In log odds; a theme's head takes three tenths of it.
        Assert.InRange(apart.Average(), 0, 0.15);
        Assert.InRange(apart.Max(), 0, 0.8);
    }

    [Fact]
    public void A_resource_that_the_package_lacks_is_named()
    {
        using var package = PackageResources.Open(FullEncoder.PackageFile);
        Assert.Contains("nothing.bin", Assert.Throws<InvalidDataException>(() => package.Read("nothing.bin")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2f, 2f, 63)]
    [InlineData(-2f, 2f, -63)]
    [InlineData(0.5f, 2f, 16)]
    [InlineData(0f, 0f, 0)]
    public void Floats_become_bytes_up_to_the_limit(float value, float largest, int expected) =>
        Assert.Equal(expected, SignedBytes.Quantize(value, SignedBytes.Scale(largest, 63), 63));
}
