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
    public void Of_posts_the_heads_never_saw_most_are_given_a_language_and_19_in_20_of_these_the_right_one()
    {
        var folder = Corpora.Require("language");
        (string Folder, string Code)[] languages =
            [("english", "en"), ("french", "fr"), ("german", "de"), ("hindi", "hi"), ("italian", "it"), ("portuguese", "pt"), ("spanish", "es"), ("arabic", "ar")];
        var answers = languages.SelectMany(language => Languages(File.ReadLines(Path.Combine(folder, language.Folder, "val_text.txt")))
            .Select(given => (Given: given, language.Code))).ToList();

        var given = answers.Where(answer => answer.Given is not "unknown").ToList();
        Assert.InRange((double)given.Count / answers.Count, 0.8, 1);
        Assert.InRange((double)given.Count(answer => string.Equals(answer.Given, answer.Code, StringComparison.Ordinal)) / given.Count, 0.95, 1);
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
