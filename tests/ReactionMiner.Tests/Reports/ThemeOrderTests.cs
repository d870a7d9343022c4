using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Page;

namespace ReactionMiner.Tests.Reports;

/// <summary>Ranks, shares and headline tell one story, wherever they stand.</summary>
public sealed class ThemeOrderTests
{
    private static readonly ClassifiedComment[] Comments = [.. Section.Many(60, "the toll", Section.Cost), .. Section.Many(40, "nice arch", Section.Design)];

    [Fact]
    public void After_labelling_the_largest_share_leads_everywhere_though_less_was_found_of_it()
    {
        var design = Section.Model.ThemeSet.Themes[Section.Design];
        var read = Section.Count(Comments);
        read = read with
        {
            Themes = [.. read.Themes.Select(row => row with
            {
                Estimate = row.Theme == design ? new ShareEstimate(0.5, 0.3, 0.7) : new ShareEstimate(0.05, 0, 0.2),
                Basis = new EstimateBasis(EstimateBasis.RandomSample, "read"),
            })],
        };

        Assert.Matches($" 1  {design.Title} +40 +50 %", Print(read, ThemeOrder.ByCount));
        Assert.Contains($"| 1 | {design.Title} | 40 | 50 % |", Markdown(read), StringComparison.Ordinal);
        var page = WrittenPage.Read(read, Comments);
        Assert.Equal(design.Title, page.Text(".reactions li:first-child bdi"));
        Assert.StartsWith(design.Title, page.Text(".key"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_of_which_nothing_was_found_has_no_row_and_is_named()
    {
        var reactions = Unmeasured();
        var closure = Section.Model.ThemeSet.Themes[Section.Closure].Title;

        var text = Print(reactions, ThemeOrder.ByCount);

        Assert.Contains($"\nFound in no comment that is counted: {closure}.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain($" 3  {closure}", text, StringComparison.Ordinal);
        Assert.Contains($"Found in no comment that is counted: {closure}", Markdown(reactions), StringComparison.Ordinal);
        var page = WrittenPage.Read(reactions, Comments);
        Assert.Equal(2, page.QuerySelectorAll(".reactions li").Length);
        Assert.Contains(closure, page.Text("#reactions > .note"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_set_shows_all_of_it() => Assert.Matches(
        $" 3  {Section.Model.ThemeSet.Themes[Section.Closure].Title} +0 ", Print(Unmeasured(), ThemeOrder.Listed));

    private static ViewerReactions Unmeasured()
    {
        var found = Section.Count(Comments);
        return found with { Themes = [.. found.Themes.Select(row => row with { Estimate = null, Basis = null })] };
    }

    private static string Print(ViewerReactions reactions, ThemeOrder order)
    {
        using var writer = new StringWriter();
        SummaryText.Write(writer, reactions, new SummaryTextOptions { Order = order, Width = 200 });
        return writer.ToString();
    }

    private static string Markdown(ViewerReactions reactions)
    {
        using var writer = new StringWriter();
        SummaryMarkdown.Write(writer, reactions, ThemeOrder.ByCount);
        return writer.ToString();
    }
}
