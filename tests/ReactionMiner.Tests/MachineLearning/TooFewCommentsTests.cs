using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class TooFewCommentsTests
{
    [Theory]
    [InlineData("", "there are no labelled comments")]
    [InlineData("a,tea is lovely,tea-praise,positive,\n", "theme 'tea-praise' has too few")]
    [InlineData("a,tea,,,coffee-price\nb,milk,,,coffee-price\nc,rum,,,coffee-price\nd,gin,,,coffee-price\n", "theme 'coffee-price' has too few")]
    [InlineData("a,tea,,,\nb,milk,,,\nc,rum,,,\nd,gin,,,\n", "too few comments have a sentiment")]
    public void Comments_too_few_to_train_on_are_said_to_be(string rows, string problem)
    {
        using var folder = new TemporaryFolder();
        var data = TinyThemeSet.WriteTo(folder);
        var file = folder.Write("data/tea/comments.csv", "comment_id,text,themes,sentiment,doubtful_themes\n" + rows);
        var options = new TrainingOptions { DataFolder = data, ModelFolder = folder.Locate("tea-linear"), Kind = ModelKind.Linear, Folds = 3 };

        var error = Assert.Throws<DataFileException>(() => ModelTrainer.Train(options, progress: null, CancellationToken.None));

        Assert.Equal(file, error.File);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Locate("tea-linear")));
    }
}
