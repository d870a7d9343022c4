using CsvHelper;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

/// <summary>The languages of real posts and comments, told by the heads of the smaller model, which are those of the other.</summary>
public sealed class LanguageCorporaTests
{
    private static readonly Lazy<IReactionClassifier> Model = new(() => ReactionModel.Load(Repository.Locate("models/llama4-open-source-linear")));

    [SkippableFact]
    public void Of_posts_the_heads_never_saw_19_in_20_are_told_rightly_where_English_ones_count_as_English()
    {
        var english = LanguageCorpus.ReadEnglishLines(Repository.Locate("data/languages/hindi-posts-in-english.csv"), "val");
        var posts = LanguageCorpus.ReadHeldOut(new CorpusFolder(Corpora.Require(".")));
        var hindi = posts.Where(post => post.Code is "hi").Index().Where(post => english.Contains(post.Index + 1)).Select(post => post.Item.Text).ToHashSet();

        var right = posts.Zip(Languages(posts.Select(post => post.Text)))
            .Count(pair => string.Equals(pair.Second, hindi.Contains(pair.First.Text) ? "en" : pair.First.Code, StringComparison.Ordinal));

        Assert.Equal(97, hindi.Count);
        Assert.InRange((double)right / posts.Count, 0.95, 1);
    }

    [SkippableFact]
    public void The_cards_say_how_well_languages_are_told()
    {
        var figures = ModelCard.LanguageFigures(LanguageQuality.Measure(new CorpusFolder(Corpora.Require(".")), Languages));

        Assert.Contains(figures, File.ReadAllText(Repository.Locate("models/llama4-open-source/MODEL.md")), StringComparison.Ordinal);
        Assert.Contains(figures, File.ReadAllText(Repository.Locate("models/llama4-open-source-linear/MODEL.md")), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("spam/Youtube01-Psy.csv", "CONTENT")]
    [InlineData("spam/Youtube02-KatyPerry.csv", "CONTENT")]
    [InlineData("spam/Youtube03-LMFAO.csv", "CONTENT")]
    [InlineData("spam/Youtube04-Eminem.csv", "CONTENT")]
    [InlineData("spam/Youtube05-Shakira.csv", "CONTENT")]
    [InlineData("exports/generic-columns-2025.csv", "content")]
    public void Of_English_comments_at_most_3_in_100_are_given_another_language(string file, string column)
    {
        var given = Languages(Texts(Corpora.Require(file), column));

        Assert.InRange((double)given.Count(code => code is not "en" and not "unknown") / given.Count, 0, 0.03);
        Assert.InRange((double)given.Count(code => code is "en") / given.Count, 0.6, 1);
    }

    private static List<string> Languages(IEnumerable<string> texts) => [.. Model.Value.Classify([.. texts]).Select(reaction => reaction.Language)];

    private static List<string> Texts(string path, string column)
    {
        var texts = new List<string>();
        using var csv = CsvReader.FromFile(path, CsvReaderOptions.Default, FileOptions.SequentialScan);
        Assert.True(csv.TryGetFieldIndex(column, out var field));
        while (csv.Read())
        {
            texts.Add(csv.GetString(field) ?? "");
        }

        return texts;
    }
}
