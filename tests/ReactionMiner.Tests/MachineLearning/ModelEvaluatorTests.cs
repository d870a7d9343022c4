using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ModelEvaluatorTests
{
    [Fact]
    public void Any_labelled_file_can_be_scored()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        var comments = Load(folder, "comment_id,text,themes,sentiment\na,I adore tea,tea-praise,positive\nb,coffee is expensive,tea-praise,negative\n");

        var report = ModelEvaluator.Evaluate(ReactionModel.Load(folder.Locate("tea-linear")), comments);

        Assert.Equal((2, "own.csv"), (report.Comments, report.Name));
        Assert.Equal((1, 1), (report.Themes[0].Quality.TruePositives, report.Themes[0].Quality.FalseNegatives));
        Assert.Equal(1, report.Themes[1].Quality.FalsePositives);
        Assert.Equal(2, report.Sentiment!.Comments);
        Assert.Contains(report.Errors, error => error is { CommentId: "b", ThemeId: "coffee-price", IsMiss: false });
    }

    [Fact]
    public void Comments_that_the_model_was_trained_on_are_counted()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        var comments = Load(folder, "comment_id,text,themes\na,Tea is  LOVELY,tea-praise\nb,tea is a liquid,\n");

        Assert.Equal(1, ModelEvaluator.Evaluate(ReactionModel.Load(folder.Locate("tea-linear")), comments).TrainedOn);
    }

    [Fact]
    public void A_file_without_comments_is_refused()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        var comments = Load(folder, "comment_id,text,themes\n");

        Assert.Throws<DataFileException>(() => ModelEvaluator.Evaluate(ReactionModel.Load(folder.Locate("tea-linear")), comments));
    }

    [Fact]
    public void Comments_of_another_theme_set_are_refused()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        var other = LabelledComments.Load(
            folder.Write("own.csv", "comment_id,text,themes\na,b,\n"), ThemeSetFolder.Load(Repository.Locate("data/llama4-open-source")));

        Assert.Throws<DataFileException>(() => ModelEvaluator.Evaluate(ReactionModel.Load(folder.Locate("tea-linear")), other));
    }

    private static LabelledComments Load(TemporaryFolder folder, string csv) =>
        LabelledComments.Load(folder.Write("own.csv", csv), ThemeSetFolder.Load(folder.Locate("data/tea")));
}
