using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ToneSignsTests
{
    [Theory]
    [InlineData("this is good", "this is not good")]
    [InlineData("this is bad", "this is not so bad")]
    [InlineData("so good", "soooo good")]
    [InlineData("good start", "good start but a boring end")]
    [InlineData("nice", "NICE WORK EVERYBODY")]
    [InlineData("ok", "ok 😍😍")]
    [InlineData("ok 😍", "ok 😡")]
    [InlineData("ok 😍", "😍")]
    [InlineData("fine", "fine :(")]
    [InlineData("really", "really?!")]
    public void Texts_of_different_tone_differ(string first, string second) => Assert.NotEqual(Signs(first), Signs(second));

    [Fact]
    public void A_negation_reaches_a_few_words_only() =>
        Assert.Equal(Signs("good")[0], Signs("I did not see it coming at all yesterday, which is good")[0]);

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D not")]
    [InlineData("goooood GOOD good, good! not bad :) 😍😍😍😍😍😍 but awful :(")]
    public void Signs_of_any_text_are_between_none_and_one(string text)
    {
        Assert.Equal(ToneSigns.Length, Signs(text).Length);
        Assert.All(Signs(text), sign => Assert.InRange(sign, 0f, 1f));
    }

    private static float[] Signs(string text) => ToneSigns.Extract(text, TextNormalizer.Normalize(text));
}
