using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Labelling;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ReaderLabelsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Training_learns_from_what_readers_corrected()
    {
        const string Text = "mint infusion forever";
        var before = TinyThemeSet.Train(_folder, "before");
        AddLabels(Enumerable.Range(0, 12).Select(number => Label($"x{number}", $"{Text} {number}", LabelSource.Correction, 0)));

        var after = TinyThemeSet.Train(_folder, "after");

        Assert.Equal(before.Comments + 12, after.Comments);
        Assert.Equal(before.HeldOut.Comments, after.HeldOut.Comments);
        Assert.True(Probability("after", Text) > Probability("before", Text));
        Assert.Equal(12, ReactionModel.Load(_folder.Locate("after")).Model.Taught.Count);
    }

    [Fact]
    public void Only_a_hundred_labels_drawn_at_random_are_enough_to_measure_a_model_on()
    {
        var folder = TinyThemeSet.WriteTo(_folder);
        var themes = ThemeSetFolder.Load(folder);
        AddLabels([.. Drawn(99), Label("chosen", "what a cup", LabelSource.Chosen, 0)]);
        Assert.False(ReaderLabels.Load(folder, themes).AreMeasured);

        AddLabels(Drawn(100));
        var labels = ReaderLabels.Load(folder, themes);

        Assert.True(labels.AreMeasured);
        Assert.Equal(100, labels.Comments.Count(comment => comment.IsMeasured));
        Assert.Equal([("labels/ann.csv", 101)], labels.Files);
    }

    [Fact]
    public void No_model_is_taught_by_a_language_models_labels()
    {
        var folder = TinyThemeSet.WriteTo(_folder);
        var themes = ThemeSetFolder.Load(folder);
        AddLabels(Drawn(3));
        new LabelFolder(folder, themes).Add(LabelFolder.LanguageModel, Drawn(120).Select(label => label with { Reader = "model:small@1" }));

        var labels = ReaderLabels.Load(folder, themes);

        Assert.Equal(3, labels.Comments.Count);
        Assert.Equal([("labels/ann.csv", 3)], labels.Files);
    }

    [Fact]
    public void A_comment_is_no_example_of_a_theme_that_its_reader_was_not_asked_about()
    {
        var folder = TinyThemeSet.WriteTo(_folder);
        AddLabels([.. Drawn(3).Select(label => label with { AskedOnly = [0] })]);

        var labels = ReaderLabels.Load(folder, ThemeSetFolder.Load(folder));

        Assert.Equal(3, labels.Comments.Count);
        Assert.All(labels.Comments, comment => Assert.Equal(0, Assert.Single(comment.Comment.Themes)));
        Assert.All(labels.Comments, comment => Assert.Equal(1, Assert.Single(comment.Comment.DoubtfulThemes)));
    }

    [Fact]
    public void A_worse_model_does_not_replace_a_better_one_unless_asked_to()
    {
        TinyThemeSet.Train(_folder);
        var kept = File.ReadAllBytes(_folder.Locate("tea-linear/model.json"));
        var data = TinyThemeSet.WriteTo(_folder);
        // Half of the comments now teach the opposite; labels that the old model does not follow, but nor can the new one.
        var rows = File.ReadAllLines(Path.Combine(data, "comments.csv"));
        var muddled = rows.Select((row, number) => number % 2 == 1 ? row.Replace("tea-praise", "coffee-price", StringComparison.Ordinal) : row);
        File.WriteAllLines(Path.Combine(data, "comments.csv"), muddled);
        var options = new TrainingOptions { DataFolder = data, ModelFolder = _folder.Locate("tea-linear"), Kind = ModelKind.Linear, Folds = 3 };

        var error = Assert.Throws<BetterModelException>(() => ModelTrainer.Train(options, progress: null, CancellationToken.None));

        Assert.True(error.NewMacroF1 < error.OldMacroF1, error.Message);
        Assert.Contains("--force", error.Message, StringComparison.Ordinal);
        Assert.Equal(kept, File.ReadAllBytes(_folder.Locate("tea-linear/model.json")));
        ModelTrainer.Train(options with { ReplacesBetterModel = true }, progress: null, CancellationToken.None);
        Assert.NotEqual(kept, File.ReadAllBytes(_folder.Locate("tea-linear/model.json")));
    }

    private static IEnumerable<Label> Drawn(int count) => Enumerable.Range(1, count)
        .Select(number => Label($"d{number}", $"a cup of {number}", LabelSource.Random, 0) with { Place = new SamplePlace(1, number) });

    private static Label Label(string id, string text, LabelSource source, params int[] themes) =>
        new(VideoId.Parse("aTeaTime001"), id, themes, Sentiment.Positive, "ann", DateTimeOffset.UnixEpoch, source) { Text = text, ThreadId = "t-" + id };

    private void AddLabels(IEnumerable<Label> labels)
    {
        var folder = TinyThemeSet.WriteTo(_folder);
        new LabelFolder(folder, ThemeSetFolder.Load(folder)).Add("ann", labels);
    }

    private float Probability(string model, string text) => ReactionModel.Load(_folder.Locate(model)).Classify([text])[0].ThemeProbabilities[0];
}
