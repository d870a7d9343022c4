using ReactionMiner.Comparing;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Comparing;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Reports;

namespace ReactionMiner.Tests.Page;

public sealed class ComparisonPageTests
{
    private static readonly Comparison Differing = SideComparer.Compare([Sides.Of(400, cost: 40, design: 60), Sides.Of(400, cost: 240, design: 64)]);

    [Fact]
    public void The_difference_beyond_chance_comes_first_and_is_said_in_words()
    {
        var page = WrittenPage.Read(Differing);

        Assert.Equal("What the bridge costs the town", page.Text(".compared h3"));
        Assert.Matches(@"^What the bridge costs the town differs most: [\d.]+ points more in B than in A, more than chance", page.Text(".key"));
        Assert.EndsWith("points more in B than in A beyond chance", page.Text(".verdicts"), StringComparison.Ordinal);
        Assert.Equal("#theme-1", page.QuerySelector(".key a")!.GetAttribute("href"));
        Assert.Equal("theme-1", page.QuerySelector("li.compared")!.Id);
    }

    [Fact]
    public void Every_side_has_its_share_with_its_range_and_its_letter()
    {
        var page = WrittenPage.Read(Differing);

        var side = Assert.Single(page.QuerySelectorAll(".compared:first-child .side-2.of-side"));
        Assert.Equal("B", side.QuerySelector(".side")!.TextContent);
        Assert.Matches(@"\d+\s%\s*likely \d+–\d+\s%\s*240 found", side.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".sides li").Length);
        Assert.Equal("https://www.youtube.com/watch?v=aBridge0001", page.QuerySelector(".sides a")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_drawing_has_its_numbers_in_a_table_of_its_section()
    {
        var page = WrittenPage.Read(Differing);

        Assert.All(page.QuerySelectorAll("svg"), drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden")));
        Assert.All(page.QuerySelectorAll("section:has(svg)"), section => Assert.NotNull(section.QuerySelector("table")));
        Assert.Equal(Differing.Tested, page.QuerySelectorAll("#differences tbody tr").Length);
    }

    [Fact]
    public void The_correction_for_many_comparisons_is_named()
    {
        var page = WrittenPage.Read(Differing);

        Assert.Contains("Holm", page.Text("#differences .lead"), StringComparison.Ordinal);
        Assert.Contains($"All {Differing.Tested} were therefore tested together", page.Text("#meaning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_alike_are_not_called_equal()
    {
        var page = WrittenPage.Read(SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(400, cost: 42)]));

        Assert.Contains("does not mean that the shares are equal", page.Text(".key"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".verdicts .beyond"));
    }

    [Fact]
    public void What_is_not_compared_says_why()
    {
        var page = WrittenPage.Read(SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(400, cost: 42, threads: 5)]));

        Assert.Equal("No difference could be tested: no theme has an estimate on two sides. Below is what the model found.", page.Text(".key"));
        Assert.Contains(page.QuerySelectorAll("#themes .note"), note => note.TextContent.Contains("threads are too few", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("#differences"));
    }

    [Fact]
    public void What_is_only_found_is_drawn_pale_and_says_what_would_measure_it()
    {
        var unmeasured = Section.Options with { Model = Section.Unmeasured };
        var comparison = SideComparer.Compare([Sides.Of(400, cost: 40, options: unmeasured), Sides.Of(400, cost: 1, options: unmeasured)]);

        var page = WrittenPage.Read(comparison with { Sides = [.. comparison.Sides.Select(side => side with { ToMeasure = $"reactionminer label {side.Name}" })] });

        Assert.Contains("A pale bar is what the model found, right or not.", page.Text("#themes .lead"), StringComparison.Ordinal);
        Assert.Equal(["40 found, 10 %", "1 found, < 1 %"], page.QuerySelectorAll("#theme-1 .found").Select(found => found.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("#theme-1 .share.plain").Length);
        Assert.Equal(["reactionminer label A", "reactionminer label B"], page.QuerySelectorAll("#themes .note code").Select(command => command.TextContent));
        Assert.DoesNotContain("Holm", page.Text("#meaning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_that_attack_stay_titles_and_no_script_is_allowed()
    {
        const string attack = "</title><script>window.pwned=1</script>";
        var options = Section.Options with { Title = attack, Model = Attacks.Under(attack).Model };

        var page = WrittenPage.Read(SideComparer.Compare([Sides.Of(400, cost: 40, options: options), Sides.Of(400, cost: 240, options: options)]));

        Assert.Empty(page.Scripts);
        Assert.Equal(attack, page.QuerySelector(".sides bdi")!.TextContent);
        Assert.Contains("script-src 'none';", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
    }
}
