using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class DescribedModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("300 euros to adopt a cat, the shelter fee is a joke", 0)]
    [InlineData("those kennels are way too small, the dogs need more space to move", 1)]
    [InlineData("thank you to all the volunteers, you are heroes for caring for these animals", 2)]
    public void A_description_finds_its_comments_without_a_label(string text, int theme) =>
        Assert.Equal([theme], Assert.Single(Pets.Describe(_folder).Classify([text])).Themes);

    [Theory]
    [InlineData("first")]
    [InlineData("lol")]
    [InlineData("what camera do you use for these videos?")]
    [InlineData("")]
    [InlineData("\uD83D\0 🐶")]
    public void Other_talk_carries_none(string text) =>
        Assert.Empty(Assert.Single(Pets.Describe(_folder).Classify([text])).Themes);

    [Fact]
    public void Nothing_of_it_is_said_to_be_measured()
    {
        var model = Pets.Describe(_folder).Model;

        Assert.False(model.Quality.IsMeasured);
        Assert.Null(model.HeldOut);
        Assert.Equal(("pets", "described"), (model.Id, model.Kind));
    }

    [Fact]
    public void Tone_language_and_spam_are_those_of_the_bundled_model()
    {
        string[] texts = ["I love this so much, thank you!", "check out my channel and subscribe for free iphones http://x.example", "gracias a todos"];
        var described = Pets.Describe(_folder).Classify(texts);
        var bundled = CommittedModel.Classifier.Classify(texts);

        Assert.All(described.Zip(bundled), pair => Assert.Equal(
            (pair.Second.Sentiment, pair.Second.Language, pair.Second.SpamProbability), (pair.First.Sentiment, pair.First.Language, pair.First.SpamProbability)));
    }

    [Fact]
    public void An_answer_does_not_depend_on_the_neighbours()
    {
        var model = Pets.Describe(_folder);
        const string Text = "the cages are too small";

        var alone = Assert.Single(model.Classify([Text]));
        var among = model.Classify(["hello", Text, "thank you volunteers"])[1];

        Assert.Equal(alone.ThemeProbabilities, among.ThemeProbabilities);
    }

    [Fact]
    public void Another_description_makes_another_version()
    {
        var first = Pets.Describe(_folder).Model.Version;
        var again = Pets.Describe(_folder).Model.Version;
        _folder.Write("data/pets/themes.yaml", Pets.Yaml.Replace("more space", "more room", StringComparison.Ordinal));
        var other = DescribedModel.FromDescriptions(_folder.Locate("data/pets"), CommittedModel.Classifier).Model.Version;

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void A_set_of_one_theme_is_enough()
    {
        _folder.Write("one/themes.yaml", string.Join('\n', Pets.Yaml.Split('\n').Take(6)));

        var reactions = DescribedModel.FromDescriptions(_folder.Locate("one"), CommittedModel.Classifier)
            .Classify(["the adoption fee of 300 euros is too high", "nice song"]);

        Assert.Equal([0], reactions[0].Themes);
        Assert.Empty(reactions[1].Themes);
    }

    [Fact]
    public void A_folder_with_neither_model_nor_themes_is_named()
    {
        var error = Assert.Throws<ModelException>(() => ModelOrThemeSet.Load(_folder.Path, () => CommittedModel.Classifier));

        Assert.Contains("themes.yaml", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Zero_labels_find_the_ten_themes_in_real_comments()
    {
        var set = Repository.Locate("data/llama4-open-source");
        var comments = LabelledComments.Load(Corpora.Require("themes/llama-open-source.csv"), ThemeSetFolder.Load(set));

        var report = ModelEvaluator.Evaluate(DescribedModel.FromDescriptions(set, CommittedModel.Classifier), comments);

        Assert.InRange(report.MacroF1, 0.42, 1);
        Assert.InRange(report.MeanAveragePrecision, 0.5, 1);
    }
}
