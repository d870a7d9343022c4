using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

/// <summary>The brief as it is printed and as it stands in summary.md.</summary>
public sealed class BriefTests
{
    private const string NoAuthors = "Whom to thank is not known: the source names no authors.";
    private const string NobodyHelped = "Nobody was found to thank. Likes on a comment would count, or a reply to somebody else, if its tone is not negative.";

    [Theory]
    [InlineData(58, 10, 4L, "Shown: the 3 most liked of 58", "Shown: the 10 most liked of 58")]
    [InlineData(58, 10, null, "Shown: 3 of 58", "Shown: 10 of 58")]
    [InlineData(9, 9, 4L, "Shown: the 3 most liked of 9", null)]
    [InlineData(3, 3, 4L, null, null)]
    public void Where_not_all_remarks_are_shown_it_says_how_many(int questions, int shown, long? likes, string? printed, string? written)
    {
        var brief = Briefs.Of(questions, shown, likes);

        Assert.Equal(printed, Print(brief).Split('\n').Select(line => line.Trim()).SingleOrDefault(line => line.StartsWith("Shown", StringComparison.Ordinal)));
        Assert.Equal(written, Write(brief).Split('\n').SingleOrDefault(line => line.StartsWith("Shown", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true, NobodyHelped)]
    [InlineData(false, NoAuthors)]
    public void Where_nobody_is_thanked_it_says_why(bool knowsAuthors, string said)
    {
        var brief = Briefs.Of(questions: 1, shown: 1, likes: 1) with { KnowsAuthors = knowsAuthors };

        Assert.Contains(said, Print(brief), StringComparison.Ordinal);
        Assert.Contains($"### Who to thank\n\n{said}\n", Write(brief), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_is_wider_than_the_terminal_goes_on_in_the_next_line()
    {
        var lines = Print(Briefs.Of(questions: 1, shown: 1, likes: 1), width: 72).Split('\n');

        Assert.All(lines, line => Assert.InRange(TerminalText.ColumnsOf(line), 0, 72));
        Assert.Contains("whether they were answered is not known", string.Join(' ', lines.Select(line => line.Trim())), StringComparison.Ordinal);
        Assert.Contains(NobodyHelped, string.Join(' ', lines.Select(line => line.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_moments_that_are_not_named_are_not_kept_back()
    {
        var list = Briefs.Of(questions: 2, shown: 1, likes: 1);

        Assert.EndsWith(": q0 and others\n", Chapters(list.UnansweredQuestions), StringComparison.Ordinal);
        Assert.EndsWith(": q0\n", Chapters(list.UnansweredQuestions with { Comments = 1 }), StringComparison.Ordinal);

        string Chapters(Remarks lists) => Write(list with { ChapterLists = lists }).Split("### Replies", 2)[0].TrimEnd('\n') + "\n";
    }

    private static string Print(CreatorBrief brief, int width = 150)
    {
        using var writer = new StringWriter();
        SummaryText.Write(writer, Section.Count([]) with { Brief = brief }, new SummaryTextOptions { Brief = true, Width = width });
        return writer.ToString();
    }

    private static string Write(CreatorBrief brief)
    {
        using var writer = new StringWriter();
        BriefMarkdown.Write(writer, brief);
        return writer.ToString();
    }
}
