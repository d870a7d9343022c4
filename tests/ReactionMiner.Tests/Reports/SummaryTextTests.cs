using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

public sealed class SummaryTextTests
{
    private static readonly ViewerReactions Bridge = Section.Count(
    [
        .. Section.Many(70, "nice arch", Section.Design).Select(comment => comment.Feels(Sentiment.Positive)),
        .. Section.Many(30, "the toll", Section.Cost).Select(comment => comment.Feels(Sentiment.Negative)),
        .. Section.Many(8, "closed road", Section.Closure),
        .. Section.Many(42, "hello"),
    ]);

    [Fact]
    public void The_summary_reads_as_verified() => Verified.Check("summary.txt", Print(new SummaryTextOptions()));

    [Fact]
    public void The_summary_with_everything_reads_as_verified() => Verified.Check(
        "summary-explained.txt", Print(new SummaryTextOptions { Explain = true, Examples = 2, Order = ThemeOrder.Listed, Width = 80 }));

    [Fact]
    public void Hostile_text_reads_as_verified() =>
        Verified.Check("hostile.txt", Print(new SummaryTextOptions { Examples = 30 }, Hostile.Reactions));

    [Theory]
    [InlineData(72)]
    [InlineData(75)]
    [InlineData(200)]
    public void No_line_is_wider_than_asked(int width)
    {
        var text = Print(new SummaryTextOptions { Width = width, Examples = 30, Explain = true }, Hostile.Reactions);

        Assert.All(text.Split('\n'), line => Assert.InRange(TerminalText.ColumnsOf(line), 0, width));
    }

    [Fact]
    public void Nothing_that_drives_a_terminal_gets_through()
    {
        var text = Print(new SummaryTextOptions { Examples = 30 }, Hostile.Reactions);

        Assert.DoesNotContain(text, letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202E' or '\u2066');
    }

    [Fact]
    public void An_empty_section_prints_its_warning_and_no_shares()
    {
        var text = Print(new SummaryTextOptions(), Section.Count([]));

        Assert.Contains("There are no comments to count.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    private static string Print(SummaryTextOptions options, ViewerReactions? reactions = null)
    {
        using var writer = new StringWriter();
        SummaryText.Write(writer, reactions ?? Bridge, options);
        return writer.ToString();
    }
}
