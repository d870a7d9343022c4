using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ReactionModelTests
{
    [Theory]
    [InlineData("Releasing the weights is not open source, it is just a binary you can download", "open-weights-not-open-source")]
    [InlineData("The license forbids commercial use above 700 million users and it bans the EU", "license-restrictions")]
    [InlineData("The OSI definition of open source requires the freedom to study and modify the code", "open-source-definition")]
    [InlineData("Zuckerberg is openwashing again, Meta just lies about being open", "meta-criticism")]
    [InlineData("You can run it at home on a single 3090, no need to pay per token", "cheaper-to-run")]
    [InlineData("They never disclosed the training data because it is full of pirated books", "training-data-transparency")]
    [InlineData("DeepSeek is better than Llama and more open than GPT", "compare-other-models")]
    [InlineData("The EU AI Act and the US government want to ban open models", "government-regulation")]
    public void The_committed_model_gives_the_plain_theme(string text, string theme)
    {
        var reaction = CommittedModel.React(text);

        Assert.Contains(theme, reaction.Themes.Select(position => CommittedModel.Classifier.Model.ThemeSet.Themes[position].Id));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("Great video, thanks for the upload!")]
    [InlineData("what song is this at 3:20")]
    public void None_of_the_themes_is_an_answer(string text) =>
        Assert.Empty(CommittedModel.React(text).Themes);

    [Theory]
    [InlineData("This is wonderful, thank you so much, I love it!", Sentiment.Positive)]
    [InlineData("This is awful, I hate it, what a terrible company", Sentiment.Negative)]
    public void The_committed_model_hears_a_plain_tone(string text, Sentiment tone) =>
        Assert.Equal(tone, CommittedModel.React(text).Sentiment);

    [Fact]
    public void The_committed_model_says_how_good_it_is()
    {
        var quality = CommittedModel.Classifier.Model.Quality;

        Assert.Equal(10, quality.Themes.Count);
        Assert.InRange(quality.MacroF1, 0.4, 0.99);
        Assert.Equal(quality.MacroF1, quality.Themes.Average(theme => theme.F1), 9);
    }
}
