using Microsoft.ML;
using Microsoft.ML.Data;
using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ModelTrainerTests
{
    private static readonly string[] Texts = ["I adore tea", "coffee costs too much", "", "first", "tea or coffee? 🍵 ÄÖÜ"];

    [Fact]
    public void The_same_data_and_seed_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder, "one/tea-linear");
        TinyThemeSet.Train(folder, "two/tea-linear");

        foreach (var file in Directory.GetFiles(folder.Locate("one/tea-linear")))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(file.Replace("one", "two", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_model_loaded_again_is_the_one_that_was_trained()
    {
        using var folder = new TemporaryFolder();
        var report = TinyThemeSet.Train(folder);

        var model = ReactionModel.Load(folder.Locate("tea-linear")).Model;

        Assert.Equal(("tea-linear", "linear", report.Model.Version), (model.Id, model.Kind, model.Version));
        Assert.Equal(report.Model.ThemeSet.Themes, model.ThemeSet.Themes);
        Assert.Equal(report.Model.Quality.Themes, model.Quality.Themes);
        Assert.Equal(60, report.Comments);
    }

    [Fact]
    public void A_model_learns_what_its_set_teaches()
    {
        using var folder = new TemporaryFolder();
        var report = TinyThemeSet.Train(folder);

        var reactions = ReactionModel.Load(folder.Locate("tea-linear")).Classify(["tea is lovely, I adore it", "coffee is too expensive", "my dog"]);

        Assert.Equal([0], reactions[0].Themes);
        Assert.Equal([1], reactions[1].Themes);
        Assert.Empty(reactions[2].Themes);
        Assert.Equal([Sentiment.Positive, Sentiment.Negative, Sentiment.Neutral], reactions.Select(reaction => reaction.Sentiment));
        Assert.InRange(report.HeldOut.MacroF1, 0.7, 1);
    }

    [Fact]
    public void Scores_agree_with_MLNets_own()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        var bytes = File.ReadAllBytes(folder.Locate("tea-linear/model.zip"));
        var settings = FeatureSettings.For(ModelKind.Linear, NameList.Empty);
        var features = TextFeatures.Create(settings, SlotWeights.Equal(1 << settings.Bits));
        var vectors = features.Extract(Texts, CancellationToken.None);

        var ml = new MLContext();
        var data = ml.Data.LoadFromEnumerable(vectors.Select(vector => Example.From(vector, features.Length)), Example.Schema(features.Length));
        var transformed = HeadFile.Load(bytes).Transform(data);
        var scorer = new HeadScorer(HeadFile.Read(bytes));

        var ours = vectors.Select(scorer.Score).ToList();
        string[] heads = ["theme:tea-praise", "theme:coffee-price", "sentiment:negative", "sentiment:neutral", "sentiment:positive"];
        for (var head = 0; head < heads.Length; head++)
        {
            var theirs = transformed.GetColumn<float>(HeadFile.ScoreColumn(heads[head])).ToList();
            Assert.All(theirs.Zip(ours), pair => Assert.Equal(pair.First, pair.Second[head], 1e-5f));
        }
    }

    [Fact]
    public void Broken_data_leaves_the_older_model_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var first = TinyThemeSet.Train(folder);
        var data = folder.Locate("data/tea");
        folder.Write("data/tea/comments.csv", "comment_id,text,themes\na,tea,milk\n");

        var options = new TrainingOptions { DataFolder = data, ModelFolder = folder.Locate("tea-linear") };
        Assert.Throws<DataFileException>(() => ModelTrainer.Train(options, progress: null, CancellationToken.None));

        Assert.Equal(first.Model.Version, ReactionModel.Load(folder.Locate("tea-linear")).Model.Version);
    }

    [Fact]
    public void A_training_called_off_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var options = new TrainingOptions { DataFolder = TinyThemeSet.WriteTo(folder), ModelFolder = folder.Locate("tea-linear") };

        Assert.ThrowsAny<OperationCanceledException>(() => ModelTrainer.Train(options, progress: null, new CancellationToken(canceled: true)));

        Assert.False(Directory.Exists(folder.Locate("tea-linear")));
    }

    [Fact]
    public void The_comments_held_out_come_with_the_model()
    {
        using var folder = new TemporaryFolder();
        var report = TinyThemeSet.Train(folder);

        var sample = ReactionModel.Load(folder.Locate("tea-linear")).Model.HeldOut!;

        Assert.Equal(60, sample.Comments.Count);
        Assert.Equal(
            report.HeldOut.Themes.Select(theme => theme.Quality.Support),
            sample.ThemeIds.Select((_, theme) => sample.Comments.Count(comment => comment.Labels[theme] == true)));
    }

    [Fact]
    public void Notes_on_what_was_tried_stand_in_the_card()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/tea/experiments.md", "Green tea did not help.\n");

        TinyThemeSet.Train(folder);

        Assert.Contains(
            "## What was tried\n\nGreen tea did not help.\n", File.ReadAllText(folder.Locate("tea-linear/MODEL.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_counts_by_its_origin()
    {
        var weights = new OriginWeights(Measured: 2, Real: 1, Written: 0.5f);
        var real = new LabelledComment("a", "tea", [], [], null, "", Thread: "t", 1);

        Assert.Equal(2, weights.Of(new TrainingComment(real, IsMeasured: true)));
        Assert.Equal(1, weights.Of(new TrainingComment(real, IsMeasured: false)));
        Assert.Equal(0.5f, weights.Of(new TrainingComment(real with { Thread = null }, IsMeasured: false)));
    }

    [Fact]
    public void The_card_shows_what_was_measured()
    {
        using var folder = new TemporaryFolder();
        var report = TinyThemeSet.Train(folder);

        var card = File.ReadAllText(folder.Locate("tea-linear/MODEL.md"));

        Assert.Contains(report.Model.Version, card, StringComparison.Ordinal);
        Assert.Contains("| tea-praise | 20 |", card, StringComparison.Ordinal);
        Assert.Contains("written comments", card, StringComparison.Ordinal);
    }
}
