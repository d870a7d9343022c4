using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class LabelledCommentsTests
{
    [Fact]
    public void Extra_columns_and_text_over_several_lines_are_no_trouble()
    {
        using var folder = new TemporaryFolder();
        var comments = Load(folder, "comment_id,round,text,themes,sentiment,readers\nc1,2,\"tea,\nyes \"\"tea\"\"\",coffee-price; tea-praise,positive,2\n");

        var comment = Assert.Single(comments.Comments);
        Assert.Equal(("c1", "tea,\nyes \"tea\"", 2, Sentiment.Positive), (comment.Id, comment.Text, comment.Readers, comment.Sentiment));
        Assert.Equal([0, 1], comment.Themes);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("comment_id,text\nc1,a\n", 1, "themes")]
    [InlineData("comment_id,text,themes\nc1,a,milk\n", 2, "themes")]
    [InlineData("comment_id,text,themes\nc1,a,\nc2,,\n", 3, "text")]
    [InlineData("comment_id,text,themes\nc1,a,\nc1,b,\n", 3, "comment_id")]
    [InlineData("comment_id,text,themes,sentiment\nc1,a,,glad\n", 2, "sentiment")]
    [InlineData("comment_id,text,themes,readers\nc1,a,,two\n", 2, "readers")]
    public void An_error_names_its_line_and_column(string csv, int? line, string? column)
    {
        using var folder = new TemporaryFolder();

        var error = Assert.Throws<DataFileException>(() => Load(folder, csv));

        Assert.Equal((line, column), (error.Line, error.Field));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes.yaml", TinyThemeSet.Yaml);

        var error = Assert.Throws<DataFileException>(() => LabelledComments.Load(folder.Locate("none.csv"), ThemeSetFolder.Load(folder.Path)));

        Assert.Contains("none.csv", error.Message, StringComparison.Ordinal);
    }

    private static LabelledComments Load(TemporaryFolder folder, string csv)
    {
        folder.Write("themes.yaml", TinyThemeSet.Yaml);
        return LabelledComments.Load(folder.Write("comments.csv", csv), ThemeSetFolder.Load(folder.Path));
    }
}
