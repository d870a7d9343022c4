using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class ReactionWarningsTests
{
    [Fact]
    public void A_good_run_on_its_own_subject_has_no_warnings() =>
        Assert.Empty(Section.Count([.. Section.Many(40, "toll", Section.Cost), .. Section.Many(40, "hi")]).Warnings);

    [Fact]
    public void An_unrelated_video_is_said_to_be_one_with_what_to_do()
    {
        var warning = Assert.Single(Section.Count([.. Section.Many(95, "nice song"), .. Section.Many(5, "toll", Section.Cost)]).Warnings);

        Assert.StartsWith("95 % of the comments carry none of these themes.", warning, StringComparison.Ordinal);
        Assert.Contains("The bridge opens", warning, StringComparison.Ordinal);
        Assert.Contains("`train`", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_comments_are_said() =>
        Assert.Contains(Section.Count([.. Section.Many(9, "toll", Section.Cost)]).Warnings, Starting("Only 9 comments"));

    [Fact]
    public void No_comments_are_said() => Assert.Contains(Section.Count([]).Warnings, Starting("There are no comments"));

    [Fact]
    public void Each_gap_is_said_with_its_number_and_reason()
    {
        var warnings = Section.Count([.. Section.Many(60, "toll", Section.Cost)], Section.Options with
        {
            Gaps = [new CoverageGap(12, "replies", "YouTube refused them."), new CoverageGap(null, "pages", "The quota was used up.")],
        }).Warnings;

        Assert.Equal(
        [
            "Incomplete: 12 replies (YouTube refused them).",
            "Incomplete: some pages (The quota was used up).",
        ], warnings);
    }

    [Fact]
    public void Many_comments_in_other_languages_are_said()
    {
        var comments = Section.Many(60, "toll", Section.Cost)
            .Select((comment, number) => number < 24 ? comment.Unread("es") : comment.In(number < 30 ? "unknown" : "en")).ToList();

        Assert.Contains(Section.Count(comments).Warnings, Starting("40 % of the comments are in languages that the model does not read (es 24)"));
    }

    [Theory]
    [InlineData(854, 0.52, "The model's macro-F1 is 0.52 on 854 held-out comments")]
    [InlineData(0, 0.0, "The model was never measured")]
    public void A_weak_model_says_so(int heldOut, double macroF1, string expected)
    {
        var model = Section.Model with { Quality = Section.Quality with { Comments = heldOut, MacroF1 = macroF1 } };

        Assert.Contains(
            Section.Count([.. Section.Many(60, "toll", Section.Cost)], Section.Options with { Model = model }).Warnings, Starting(expected));
    }

    private static Predicate<string> Starting(string expected) => warning => warning.StartsWith(expected, StringComparison.Ordinal);
}
