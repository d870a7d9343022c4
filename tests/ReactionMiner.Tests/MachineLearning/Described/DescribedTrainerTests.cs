using System.Globalization;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class DescribedTrainerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Labels_move_what_the_descriptions_say()
    {
        const string Odd = "wonky donkey hotel";
        var before = Assert.Single(Pets.Describe(_folder).Classify([Odd])).ThemeProbabilities[1];

        Train(string.Concat(Enumerable.Range(0, 30).Select(i => i % 2 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"c{i},wonky donkey hotel number {i},cage-size,negative\n")
            : string.Create(CultureInfo.InvariantCulture, $"c{i},see you on day {i},,neutral\n"))));
        var after = Assert.Single(Load().Classify([Odd])).ThemeProbabilities[1];

        Assert.True(after > Math.Max(0.5f, before), $"{before} {after}");
    }

    [Fact]
    public void Comments_whose_readers_were_not_asked_about_a_theme_teach_nothing_of_it_and_are_not_held_out()
    {
        var labels = string.Concat(Enumerable.Range(0, 12).Select(i => i % 2 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"c{i},wonky donkey hotel number {i},cage-size,\n")
            : string.Create(CultureInfo.InvariantCulture, $"c{i},see you on day {i},,\n")));

        var (asked, askedReport) = Read("");
        var (notAsked, report) = Read("adoption-fee;volunteers");

        Assert.True(notAsked > 0.5 && notAsked > asked + 0.2, $"{notAsked} {asked}");
        Assert.Equal((52, 12), (Scored(askedReport), Scored(report)));

        (float Probability, TrainingReport Report) Read(string of)
        {
            Pets.WriteTo(_folder);
            _folder.Write("data/pets/comments.csv", "comment_id,text,themes,sentiment,asked\n" + labels.Replace(",\n", ",,\n", StringComparison.Ordinal)
                + string.Concat(Enumerable.Range(0, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"d{i},wonky donkey hotel once more {i},,,{of}\n"))));
            var trained = DescribedTrainer.Train(
                new TrainingOptions { DataFolder = _folder.Locate("data/pets"), ModelFolder = _folder.Locate("few"), ReplacesBetterModel = true },
                CommittedModel.Classifier, progress: null, CancellationToken.None);
            return (Assert.Single(Load().Classify(["wonky donkey hotel"])).ThemeProbabilities[1], trained);
        }

        static int Scored(TrainingReport trained)
        {
            var quality = trained.HeldOut.Themes[1].Quality;
            return quality.TruePositives + quality.FalsePositives + quality.FalseNegatives + quality.TrueNegatives;
        }
    }

    [Fact]
    public void A_trained_folder_says_what_was_measured_and_on_how_many_comments()
    {
        var report = Train(Some(40));
        var loaded = Load().Model;

        Assert.Equal((40, "described", "few"), (loaded.Quality.Comments, loaded.Kind, loaded.Id));
        Assert.Equal(report.HeldOut.MacroF1, loaded.Quality.MacroF1);
        Assert.Equal(40, loaded.HeldOut!.Comments.Count);
        Assert.Contains("40 labelled comments", File.ReadAllText(_folder.Locate("few/MODEL.md")), StringComparison.Ordinal);
        Assert.Contains("| 500 |", File.ReadAllText(_folder.Locate("few/MODEL.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_labels_write_the_same_bytes()
    {
        Train(Some(25));
        var first = File.ReadAllBytes(_folder.Locate("few/model.json"));
        Train(Some(25));

        Assert.Equal(first, File.ReadAllBytes(_folder.Locate("few/model.json")));
    }

    [Fact]
    public void A_single_label_is_enough_to_train() => Assert.Equal(1, Train(Some(1)).Comments);

    [Theory]
    [InlineData("\"id\": \"few\"", "\"id\": \"many\"", "changed")]
    [InlineData("\"format\": 2", "\"format\": 9", "format 9")]
    [InlineData("\"heads\"", "\"hats\"", "damaged")]
    public void A_manifest_that_does_not_fit_says_why(string sound, string broken, string reason)
    {
        Train(Some(20));
        var path = _folder.Locate("few/model.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(sound, broken, StringComparison.Ordinal));

        Assert.Contains(reason, Assert.Throws<ModelException>(Load).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_kind_in_the_folder_is_replaced_whole()
    {
        TinyThemeSet.Train(_folder, "few");
        Train(Some(20));

        Assert.False(File.Exists(_folder.Locate("few/model.zip")));
        Assert.Equal("described", Load().Model.Kind);
    }

    private static string Some(int count) => string.Concat(Enumerable.Range(0, count).Select(i => (i % 4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"c{i},the fee of {i} euros is too high,adoption-fee,negative\n"),
        1 => string.Create(CultureInfo.InvariantCulture, $"c{i},these {i} cages are tiny,cage-size,negative\n"),
        2 => string.Create(CultureInfo.InvariantCulture, $"c{i},thanks to the {i} volunteers,volunteers,positive\n"),
        _ => string.Create(CultureInfo.InvariantCulture, $"c{i},video number {i} again,,neutral\n"),
    }));

    private TrainingReport Train(string comments) => DescribedTrainer.Train(
        new TrainingOptions { DataFolder = Pets.WriteTo(_folder, comments), ModelFolder = _folder.Locate("few") },
        CommittedModel.Classifier,
        progress: null,
        CancellationToken.None);

    private IReactionClassifier Load() => ModelOrThemeSet.Load(_folder.Locate("few"), () => CommittedModel.Classifier);
}
