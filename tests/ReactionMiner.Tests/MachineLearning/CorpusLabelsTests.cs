using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class CorpusLabelsTests
{
    private const string Header = "comment_id,corpus,thread,use,themes,doubtful_themes,sentiment,readers\n";

    [Fact]
    public void Labels_find_their_texts_in_the_corpus_folder()
    {
        using var folder = Corpus();
        var comments = Load(folder, Header + "r1,localllama,t1,train,tea-praise,,positive,1\nl1,llama-open-source,t2,measure,,coffee-price,,2\n");

        Assert.Equal(["tea, please", "coffee, please"], comments.Select(comment => comment.Comment.Text));
        Assert.Equal([false, true], comments.Select(comment => comment.IsMeasured));
        Assert.Equal([1], comments[1].Comment.DoubtfulThemes);
    }

    [Theory]
    [InlineData("r2,localllama,t1,train,,,,1\n", "comment_id")]
    [InlineData("r1,reddit,t1,train,,,,1\n", "corpus")]
    [InlineData("r1,localllama,,train,,,,1\n", "thread")]
    [InlineData("r1,localllama,t1,test,,,,1\n", "use")]
    public void A_label_that_cannot_be_used_is_named(string row, string field)
    {
        using var folder = Corpus();

        var error = Assert.Throws<DataFileException>(() => Load(folder, Header + row));

        Assert.Equal((2, field), (error.Line, error.Field));
    }

    [SkippableFact]
    public void Every_label_of_the_project_has_its_text()
    {
        var corpora = new CorpusFolder(Path.GetDirectoryName(Corpora.Require("themes"))!);
        var data = Repository.Locate("data/llama4-open-source");

        var comments = CorpusLabels.Load(Path.Combine(data, "labels.csv"), ThemeSetFolder.Load(data), corpora);

        Assert.Equal(556, comments.Count(comment => comment.IsMeasured));
        Assert.All(comments, comment => Assert.NotEmpty(comment.Comment.Text));
    }

    private static TemporaryFolder Corpus()
    {
        var folder = new TemporaryFolder();
        folder.Write("corpora/themes/llama-open-source.csv", "comment_id,text\nl1,\"coffee, please\"\n");
        folder.Write("corpora/unlabelled/localllama.jsonl", "{\"id\":\"r1\",\"text\":\"tea, please\"}\n");
        folder.Write("themes.yaml", TinyThemeSet.Yaml);
        return folder;
    }

    private static IReadOnlyList<TrainingComment> Load(TemporaryFolder folder, string labels) => CorpusLabels.Load(
        folder.Write("labels.csv", labels), ThemeSetFolder.Load(folder.Path), new CorpusFolder(folder.Locate("corpora")));
}
