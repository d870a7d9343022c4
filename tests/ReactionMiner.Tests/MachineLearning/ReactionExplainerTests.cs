using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ReactionExplainerTests
{
    [Theory]
    [InlineData(ModelKind.Linear)]
    [InlineData(ModelKind.Encoder)]
    public void A_words_effect_is_what_the_probability_changes_by_without_it(ModelKind kind)
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder, "tea-model", kind);
        var (classifier, explainer) = ReactionModel.LoadExplaining(folder.Locate("tea-model"), [folder.Locate("data")]);
        string[] texts = ["coffee is expensive now honestly", "see you next week"];
        var reactions = classifier.Classify(texts);

        var explanations = explainer.Explain(texts, reactions);

        Assert.Empty(explanations[1]);
        var why = Assert.Single(explanations[0]);
        Assert.Equal(1, why.Theme);
        var coffee = Assert.Single(why.Words, word => word.Word == "coffee");
        Assert.True(coffee.Change < -0.01f);
        Assert.Equal(classifier.Classify([" is expensive now honestly"])[0].ThemeProbabilities[1] - reactions[0].ThemeProbabilities[1], coffee.Change, 5);
        Assert.Equal(why.Words.OrderByDescending(word => Math.Abs(word.Change)), why.Words);
    }

    [Fact]
    public void The_nearest_example_is_a_labelled_comment_of_the_theme()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        var (classifier, explainer) = ReactionModel.LoadExplaining(folder.Locate("tea-linear"), [folder.Locate("nowhere"), folder.Locate("data")]);
        string[] texts = ["wow coffee is expensive now"];

        var nearest = explainer.Explain(texts, classifier.Classify(texts))[0][0].Nearest!;

        Assert.StartsWith("coffee is expensive now", nearest.Text, StringComparison.Ordinal);
        Assert.InRange(nearest.Likeness, 0.5, 1);
    }

    [Fact]
    public void Without_comments_that_may_be_shown_there_is_no_example()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        var (classifier, explainer) = ReactionModel.LoadExplaining(folder.Locate("tea-linear"), []);
        string[] texts = ["coffee is expensive now"];

        Assert.Null(Assert.Single(explainer.Explain(texts, classifier.Classify(texts))[0]).Nearest);
    }

    [Fact]
    public void Likeness_is_that_of_direction()
    {
        var vector = new FeatureVector([1, 4, 9], [1, 2, 2]);

        Assert.Equal(1, vector.Cosine(new FeatureVector([1, 4, 9], [2, 4, 4])), 6);
        Assert.Equal(2.0 / 3, vector.Cosine(new FeatureVector([0, 4], [0, 3])), 6);
        Assert.Equal(0, vector.Cosine(new FeatureVector([2], [1])));
        Assert.Equal(0, vector.Cosine(new FeatureVector([], [])));
    }
}
