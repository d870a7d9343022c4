using ReactionMiner.Encoders;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class EncoderModelTests : IClassFixture<EncoderModelTests.Trained>
{
    private readonly Trained _trained;

    public EncoderModelTests(Trained trained) => _trained = trained;

    [Fact]
    public void A_model_loaded_again_is_the_one_that_was_trained()
    {
        var model = ReactionModel.Load(_trained.Folder).Model;

        Assert.Equal(("tea", "encoder", _trained.Report.Model.Version), (model.Id, model.Kind, model.Version));
        Assert.Equal(_trained.Report.Model.Quality.Themes, model.Quality.Themes);
    }

    [Fact]
    public void A_model_knows_a_theme_by_meaning()
    {
        var reactions = ReactionModel.Load(_trained.Folder).Classify(["a warm mug of Earl Grey makes me happy", "espresso is far too dear", "my dog barked"]);

        var (mug, espresso, dog) = (reactions[0].ThemeProbabilities, reactions[1].ThemeProbabilities, reactions[2].ThemeProbabilities);
        Assert.True(mug[0] > dog[0] && mug[0] > espresso[0], $"{mug[0]} against {dog[0]} and {espresso[0]}");
        Assert.True(espresso[1] > dog[1] && espresso[1] > mug[1], $"{espresso[1]} against {dog[1]} and {mug[1]}");
    }

    [Fact]
    public void An_answer_does_not_depend_on_the_texts_beside_it()
    {
        var classifier = ReactionModel.Load(_trained.Folder);
        string[] texts = ["I adore tea", "", "coffee costs too much these days, honestly", "tea", new string('x', 9_000), "\uD83D"];

        var together = classifier.Classify(texts);

        Assert.All(texts.Zip(together), pair =>
        {
            var alone = Assert.Single(classifier.Classify([pair.First]));
            Assert.Equal(alone.ThemeProbabilities, pair.Second.ThemeProbabilities);
            Assert.Equal(alone.SentimentProbabilities, pair.Second.SentimentProbabilities);
        });
    }

    [Fact]
    public void A_model_of_another_encoder_is_refused() =>
        AssertRefused(new EncoderIdentity("older-encoder", "0.9", new string('a', 64)), "older-encoder 0.9");

    [Fact]
    public void A_model_that_names_no_encoder_is_refused() => AssertRefused(null, "does not say which encoder");

    [Fact]
    public void The_sentence_vector_stands_behind_the_hashed_slots()
    {
        var settings = FeatureSettings.For(ModelKind.Encoder, NameList.Empty);
        var weights = SlotWeights.Equal(1 << settings.Bits);
        string[] texts = ["tea is lovely"];

        var hashed = Assert.Single(new LinearTextFeatures(settings, weights).Extract(texts, CancellationToken.None));
        var both = Assert.Single(TextFeatures.Create(settings, weights).Extract(texts, CancellationToken.None));

        Assert.Equal(hashed.Values.Concat(EncoderTextFeatures.Encoder.Encode(texts[0])), both.Before(TextFeatures.Create(settings, weights).FirstAnswer).Values);
        Assert.Equal(both.Slots.Order().Distinct(), both.Slots);
    }

    private void AssertRefused(EncoderIdentity? encoder, string reason)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Locate("copy"));
        foreach (var file in Directory.GetFiles(_trained.Folder))
        {
            File.Copy(file, folder.Locate("copy/" + Path.GetFileName(file)));
        }

        var manifest = ModelManifest.Parse(File.ReadAllText(folder.Locate("copy/model.json")));
        manifest = manifest with { Features = manifest.Features with { Encoder = encoder } };
        File.WriteAllText(folder.Locate("copy/model.json"), (manifest with { Version = manifest.ComputeVersion() }).ToJson());

        var message = Assert.Throws<ModelException>(() => ReactionModel.Load(folder.Locate("copy"))).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.EndsWith("Train the model again.", message, StringComparison.Ordinal);
    }

    /// <summary>A model trained once for all tests of the class.</summary>
    public sealed class Trained : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Trained() => Report = TinyThemeSet.Train(_folder, "tea", ModelKind.Encoder);

        public TrainingReport Report { get; }

        public string Folder => _folder.Locate("tea");

        public void Dispose() => _folder.Dispose();
    }
}
