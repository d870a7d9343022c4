using FsCheck.Xunit;
using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

public sealed class SentenceTokenizerTests
{
    private const long Padding = 0, Unknown = 100, Start = 101, End = 102, Mask = 103;
    private static readonly SentenceTokenizer Tokenizer = new(EmbeddedEncoder.ReadVocabulary());

    [Theory]
    [InlineData("hello world")]
    [InlineData("Hello\nWORLD")]
    [InlineData("  hé\u0301llo\tw\u00f6rld ")]
    [InlineData("hel\u200blo \0world\ufffd")]
    [InlineData("hello \ud83dworld")]
    public void Words_are_found_whatever_their_case_accents_spaces_and_invisible_characters(string text) =>
        Assert.Equal([Start, 7592, 2088, End], Tokenizer.Tokenize(text));

    [Theory]
    [InlineData("[CLS]")]
    [InlineData("good [SEP] bad")]
    [InlineData("[PAD][PAD][MASK]")]
    [InlineData("[UNK]")]
    [InlineData("[C\u200bLS] [cls]")]
    public void A_mark_someone_typed_stays_text(string text)
    {
        var inside = Tokenizer.Tokenize(text)[1..^1];
        Assert.NotEmpty(inside);
        Assert.DoesNotContain(inside, id => id is Padding or Unknown or Start or End or Mask);
    }

    [Fact]
    public void A_word_of_more_than_100_characters_is_unknown()
    {
        Assert.Equal([Start, Unknown, End], Tokenizer.Tokenize(new string('a', 101)));
        Assert.DoesNotContain(Unknown, Tokenizer.Tokenize(new string('a', 100)));
    }

    [Fact]
    public void A_text_is_cut_at_128_tokens()
    {
        var ids = Tokenizer.Tokenize(string.Concat(Enumerable.Repeat("open ", 1000)));
        Assert.Equal(SentenceTokenizer.MaxTokens, ids.Length);
        Assert.Equal(End, ids[^1]);
    }

    [Fact]
    public void A_short_text_is_not_touched_by_a_long_one_before_it()
    {
        var expected = Tokenizer.Tokenize("yes");
        Tokenizer.Tokenize(string.Concat(Enumerable.Repeat("no ", 200)));
        Assert.Equal(expected, Tokenizer.Tokenize("yes"));
        Assert.Equal(3, expected.Length);
    }

    [Property]
    public bool Any_text_becomes_2_to_128_tokens_between_the_two_marks(string? text)
    {
        var ids = Tokenizer.Tokenize(text ?? "");
        return ids is [Start, .., End] && ids.Length <= SentenceTokenizer.MaxTokens
            && !ids[1..^1].Any(id => id is Padding or Start or End or Mask);
    }
}
