using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

public sealed class WordSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n\t\u00a0", "")]
    [InlineData("Don't stop", "Don ' t stop ")]
    [InlineData("a$b+c|d", "a $ b + c | d ")]
    [InlineData("[MASK]", "[ MASK ] ")]
    [InlineData("很好ok", "很 好 ok ")]
    [InlineData("e\u0301", "e ")]
    [InlineData("x\ud83dy", "xy ")]
    public void Words_and_marks_stand_apart(string text, string expected) => Assert.Equal(expected, WordSplitter.Split(text, 126));

    [Fact]
    public void Only_the_first_words_are_kept()
    {
        Assert.Equal("a , b ", WordSplitter.Split("a, b, c", 3));
        Assert.Equal("a b , ", WordSplitter.Split("a b, c", 3));
    }

    [Fact]
    public void An_endless_word_becomes_one_unknown_word_and_the_next_ones_stay() =>
        Assert.Equal("so [UNK] what ", WordSplitter.Split($"so {new string('x', 200_000)} what", 126));

    [Fact]
    public void Accents_heaped_on_a_letter_do_not_lengthen_its_word() =>
        Assert.Equal("ok ", WordSplitter.Split("o" + new string('\u0301', 500) + "k", 126));
}
