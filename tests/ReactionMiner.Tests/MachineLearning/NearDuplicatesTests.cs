using System.Diagnostics;
using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class NearDuplicatesTests
{
    [Fact]
    public void The_projects_written_comments_are_of_no_template()
    {
        var folder = Repository.Locate("data/llama4-open-source");
        var comments = LabelledComments.Load(Path.Combine(folder, ThemeSetFolder.CommentsFile), ThemeSetFolder.Load(folder)).Comments;

        Assert.Empty(NearDuplicates.Find(comments).Select(pair => $"line {pair.Comment.Line} is nearly line {pair.Earlier.Line}: {pair.Likeness:0.00}"));
    }

    [Fact]
    public void One_exchanged_word_makes_no_other_comment()
    {
        var pair = Assert.Single(NearDuplicates.Find(
        [
            Comment("a", "I stopped paying for Claude after they closed the weights again"),
            Comment("b", "what a lovely day to be out in the garden"),
            Comment("c", "I stopped paying for Gemini, after they CLOSED the weights again!!"),
        ]));

        Assert.Equal(("c", "a"), (pair.Comment.Id, pair.Earlier.Id));
        Assert.Equal(8.0 / 12, pair.Likeness, 6);
    }

    [Theory]
    [InlineData("who pays for the training of all this", "who pays for the servers in the end")]
    [InlineData("so true", "so true")]
    public void Another_sentence_and_a_common_phrase_are_let_be(string one, string other) =>
        Assert.Empty(NearDuplicates.Find([Comment("a", one), Comment("b", other)]));

    [Fact]
    public void All_pairs_at_the_limit_are_found()
    {
        var random = new Random(5);
        var comments = Enumerable.Range(0, 400)
            .Select(i => Comment($"{i}", string.Join(' ', Enumerable.Range(0, random.Next(4, 9)).Select(_ => $"w{random.Next(4)}")))).ToList();

        var found = NearDuplicates.Find(comments).Select(pair => pair.Comment.Id);

        var expected = comments.Where((comment, i) => comments.Take(i).Any(earlier => Likeness(comment.Text, earlier.Text) >= NearDuplicates.Limit));
        Assert.Equal(expected.Select(comment => comment.Id), found);

        static double Likeness(string left, string right)
        {
            var (one, other) = (Pairs(left), Pairs(right));
            return one.Count < 3 || other.Count < 3 ? 0 : (double)one.Intersect(other).Count() / one.Union(other).Count();
        }

        static HashSet<string> Pairs(string text)
        {
            var words = text.Split(' ');
            return [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}")];
        }
    }

    [Fact]
    public void Ten_thousand_comments_take_a_moment()
    {
        var random = new Random(6);
        var comments = Enumerable.Range(0, 10_000)
            .Select(i => Comment($"{i}", string.Join(' ', Enumerable.Range(0, 25).Select(_ => $"w{(int)(2000 * random.NextDouble() * random.NextDouble())}")))).ToList();
        var start = Stopwatch.GetTimestamp();

        NearDuplicates.Find(comments);

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
    }

    [Fact]
    public void Training_names_the_lines_of_near_duplicates()
    {
        using var folder = new TemporaryFolder();

        var warnings = TinyThemeSet.Train(folder).Warnings;

        Assert.Contains(warnings, warning => warning.Contains("comments.csv:18: nearly the same as line 3;", StringComparison.Ordinal));
        Assert.Contains("more comments", warnings[^1], StringComparison.Ordinal);
    }

    private static LabelledComment Comment(string id, string text) => new(id, text, [], [], null, "written", null, 1);
}
