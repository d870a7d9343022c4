using FsCheck.Xunit;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class HostileTextTests
{
    public static TheoryData<string> Texts => new()
    {
        "",
        " ",
        "\0",
        "\uD83D",
        "\uDE00\uD83D half pairs \uD800",
        new string('a', 200_000),
        string.Concat(Enumerable.Repeat("😀", 20_000)),
        "a\u0300\u0301\u0302\u0303" + new string('\u0300', 5_000),
        "\u202Etxet desrever",
        "\uE000\uE001\uFFFF",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_gets_a_sound_answer(string text) => AssertSound(CommittedModel.React(text));

    [Property(MaxTest = 50)]
    public void Any_characters_get_a_sound_answer(string? text) => AssertSound(CommittedModel.React(text ?? ""));

    [Fact]
    public void An_answer_does_not_depend_on_the_texts_beside_it()
    {
        string[] texts = ["open weights are not open source", "meta lies", "", "DeepSeek beats GPT", new string('x', 9_000)];
        var together = CommittedModel.Classifier.Classify(texts);

        foreach (var (text, reaction) in texts.Zip(together))
        {
            var alone = CommittedModel.React(text);
            Assert.Equal(alone.ThemeProbabilities, reaction.ThemeProbabilities);
            Assert.Equal(alone.SentimentProbabilities, reaction.SentimentProbabilities);
        }
    }

    [Fact]
    public void No_texts_get_no_answers() => Assert.Empty(CommittedModel.Classifier.Classify([]));

    [Fact]
    public void Case_lengthened_words_and_quotation_marks_make_no_difference()
    {
        var normalized = TextNormalizer.Normalize("it's  soo \"OPEN\" @you");

        Assert.Equal(normalized, TextNormalizer.Normalize("IT’S sooooooo\n“open” @Some.Body"));
        Assert.Equal($" see {TextNormalizer.Link} ok ", TextNormalizer.Normalize("see https://example.org/a?b=c ok"));
        Assert.Equal(" bold ", TextNormalizer.Normalize("𝐁𝐨𝐥𝐝"));
        Assert.Equal(" 1000000 ", TextNormalizer.Normalize("1000000"));
    }

    private static void AssertSound(Reaction reaction)
    {
        Assert.All(reaction.ThemeProbabilities, probability => Assert.InRange(probability, 0f, 1f));
        Assert.All(reaction.SentimentProbabilities, probability => Assert.InRange(probability, 0f, 1f));
        Assert.Equal(reaction.IsClassified ? 1f : 0f, reaction.SentimentProbabilities.Sum(), 1e-5f);
        Assert.InRange(reaction.SpamProbability, 0f, 1f);
        Assert.NotEmpty(reaction.Language);
    }
}
