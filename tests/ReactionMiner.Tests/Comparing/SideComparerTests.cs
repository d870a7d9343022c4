using ReactionMiner.Comparing;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Comparing;

public sealed class SideComparerTests
{
    [Fact]
    public void A_share_that_is_far_from_another_is_beyond_chance_and_one_alike_is_not()
    {
        var comparison = SideComparer.Compare([Sides.Of(400, cost: 40, design: 60), Sides.Of(400, cost: 240, design: 64)]);

        var cost = Assert.Single(comparison.Themes[Section.Cost].Differences);
        var design = Assert.Single(comparison.Themes[Section.Design].Differences);
        Assert.True(cost.IsBeyondChance);
        Assert.InRange(cost.Difference, 0.3, 0.7);
        Assert.InRange(cost.Low, 0.1, cost.Difference);
        Assert.False(design.IsBeyondChance);
        Assert.True(design.Low < 0 && design.High > 0);
    }

    [Fact]
    public void The_difference_is_the_later_side_less_the_earlier_one_for_each_pair()
    {
        var comparison = SideComparer.Compare([Sides.Of(400, cost: 240), Sides.Of(400, cost: 40), Sides.Of(400, cost: 40)]);

        Assert.Equal(["A", "B", "C"], comparison.Sides.Select(side => side.Name));
        Assert.Equal([(0, 1, -1), (0, 2, -1), (1, 2, 0)], comparison.Themes[Section.Cost].Differences
            .Select(difference => (difference.From, difference.To, Math.Sign(difference.Difference))));
    }

    [Fact]
    public void Comments_in_few_threads_tell_less_than_the_same_ones_in_threads_of_their_own()
    {
        var alone = Difference(Sides.Of(400, cost: 40), Sides.Of(400, cost: 120));
        var together = Difference(Sides.Of(400, cost: 40, threads: 20), Sides.Of(400, cost: 120, threads: 20));

        Assert.Equal(alone.Difference, together.Difference, precision: 10);
        Assert.True(together.High - together.Low > 1.2 * (alone.High - alone.Low));
        Assert.True(together.P > alone.P);
    }

    [Fact]
    public void A_theme_without_an_estimate_is_not_compared_and_says_why()
    {
        var closure = SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(20, cost: 4)]).Themes[Section.Closure];

        Assert.Empty(closure.Differences);
        Assert.All(closure.Shares, share => Assert.NotNull(share.Caution));
    }

    [Fact]
    public void A_side_of_a_handful_of_threads_is_not_compared() => Assert.Contains(
        "threads are too few",
        SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(400, cost: 40, threads: 5)]).Themes[Section.Cost].Shares[1].Caution!,
        StringComparison.Ordinal);

    [Fact]
    public void Where_people_labelled_a_sample_it_decides_a_sides_share_though_the_model_was_never_measured()
    {
        var unmeasured = Section.Options with { Model = Section.Model with { Quality = Section.Quality with { Comments = 0, Themes = [] } } };
        Side Labelled(int cost) => Side.Read(Sides.Comments(400, cost, design: 0, threads: 400), unmeasured with { Sample = Sides.Sample(400, cost, 80) });

        var comparison = SideComparer.Compare([Labelled(20), Labelled(240)]);

        Assert.All(comparison.Themes[Section.Cost].Shares, share => Assert.NotNull(share.Basis));
        Assert.True(Assert.Single(comparison.Themes[Section.Cost].Differences).IsBeyondChance);
        Assert.False(Assert.Single(comparison.Themes[Section.Design].Differences).IsBeyondChance);
        Assert.Contains("Shares of A, B: from comments that people labelled at random", Print(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void A_handful_of_labels_is_not_called_none()
    {
        var unmeasured = Section.Options with { Model = Section.Model with { Quality = Section.Quality with { Comments = 0, Themes = [] } } };
        var few = Side.Read(Sides.Comments(400, cost: 40, design: 0, threads: 400), unmeasured with { Sample = Sides.Sample(400, cost: 40, labels: 3) });

        var text = Print(SideComparer.Compare([few, Sides.Of(400, cost: 40, options: unmeasured)]));

        Assert.Contains("No comparison of any theme (side A): Of the comments drawn at random 3 are labelled", text, StringComparison.Ordinal);
        Assert.Contains("No comparison of any theme (side B): No comments drawn at random are labelled yet", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_side_is_measured_found_stands_beside_found_and_the_measured_share_below()
    {
        var unmeasured = Section.Options with { Model = Section.Model with { Quality = Section.Quality with { Comments = 0, Themes = [] } } };
        var labelled = Side.Read(Sides.Comments(400, cost: 80, design: 0, threads: 400), unmeasured with { Sample = Sides.Sample(400, cost: 80, labels: 80) });

        var comparison = SideComparer.Compare([labelled, Sides.Of(400, cost: 40, options: unmeasured)]);
        var text = Print(comparison);

        Assert.Equal([false, true], comparison.Sides.Select(side => side.LacksLabels));
        Assert.Equal(0, comparison.Tested);
        Assert.Matches(@"What the bridge costs the town +80 found, 20 % +40 found, 10 %
    A measured: \d+ % \(\d+-\d+\)
", text);
        Assert.Contains("a difference between what was found may be its errors alone", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_that_holds_for_all_themes_is_said_once()
    {
        var text = Print(SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(20, cost: 4)]));

        Assert.Contains("No comparison of any theme (side B): 20 comments are too few", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.Contains("too few to estimate", StringComparison.Ordinal));
    }

    [Fact]
    public void Sides_read_by_different_models_are_refused_by_name()
    {
        var other = Section.Options with { Model = Section.Model with { Id = "bridge-encoder", Version = "sha256:ffff" } };

        var refused = Assert.Throws<DifferentModelsException>(() =>
            SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(400, cost: 40, options: other)]));

        Assert.Contains("bridge-linear", refused.Message, StringComparison.Ordinal);
        Assert.Contains("bridge-encoder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spam_repeats_and_what_the_model_does_not_read_are_on_no_side()
    {
        var comments = Sides.Comments(400, cost: 40, design: 0, threads: 400).ToList();
        IEnumerable<ClassifiedComment> Elsewhere(Func<ClassifiedComment, ClassifiedComment> change) => comments.Select(comment =>
            change(comment).With(same => same with { ThreadId = $"other-{same.ThreadId}" }));

        var side = SideComparer.Compare(
        [
            Sides.Of(400, cost: 40),
            Side.Read(
            [
                .. comments,
                .. Elsewhere(comment => comment.AsSpam()),
                .. Elsewhere(comment => comment with { DuplicateOf = comment.Comment.Id }),
                .. Elsewhere(comment => comment.Unread("th")),
            ], Section.Options),
        ]).Sides[1];

        Assert.Equal((400, 400), (side.Counted, side.Threads));
    }

    [Theory]
    [InlineData(new[] { 0.01, 0.04, 0.03 }, new[] { 0.03, 0.06, 0.06 })]
    [InlineData(new[] { 0.5, 0.9 }, new[] { 1.0, 1.0 })]
    [InlineData(new double[0], new double[0])]
    public void Holm_multiplies_the_smallest_most_and_keeps_the_order(double[] probabilities, double[] adjusted) =>
        Assert.Equal(adjusted, Holm.Adjust(probabilities).Select(p => Math.Round(p, 10)));

    private static string Print(Comparison comparison)
    {
        using var writer = new StringWriter();
        ComparisonText.Write(writer, comparison, width: 200);
        return writer.ToString();
    }

    private static ShareDifference Difference(Side first, Side second) => SideComparer.Compare([first, second]).Themes[Section.Cost].Differences[0];
}
