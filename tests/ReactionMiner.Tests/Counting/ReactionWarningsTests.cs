using ReactionMiner.Counting;
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

    [Fact]
    public void Languages_that_are_not_named_are_counted_too_so_that_the_numbers_add_up()
    {
        string[] languages = [.. Enumerable.Repeat("pt", 9), .. Enumerable.Repeat("es", 6), .. Enumerable.Repeat("ru", 4), "ja", "ja", "unknown"];
        var unread = Section.Many(22, "caro", Section.Cost).Zip(languages, (comment, language) => comment.Unread(language));

        Assert.Contains(
            Section.Count([.. unread, .. Section.Many(60, "toll", Section.Cost), .. Section.Many(9, "so").Select(comment => comment.In("unknown"))]).Warnings,
            Starting("24 % of the comments are in languages that the model does not read (pt 9, es 6, ru 4, and 3 in others)."));
    }

    [Fact]
    public void Where_no_language_is_known_by_name_none_is_named() => Assert.Contains(
        Section.Count([.. Section.Many(30, "caro").Select(comment => comment.Unread("unknown")), .. Section.Many(60, "toll", Section.Cost)]).Warnings,
        Starting("33 % of the comments are in languages that the model does not read (unknown)."));

    [Theory]
    [InlineData(31, 29, true)]
    [InlineData(30, 30, false)]
    [InlineData(20, 15, true)]
    [InlineData(19, 1, false)]
    public void An_unmeasured_theme_that_takes_most_comments_is_said_to_tell_nothing_with_what_to_do(int given, int others, bool isSaid)
    {
        var warning = Section.Count([.. Section.Many(given, "toll", Section.Cost), .. Section.Many(others, "hi")], Unmeasured)
            .Warnings.SingleOrDefault(warning => warning.Contains("tells nothing", StringComparison.Ordinal));

        Assert.Equal(isSaid, warning is not null);
        if (warning is not null)
        {
            Assert.StartsWith($"'What the bridge costs the town' was found in {given} of {given + others} comments", warning, StringComparison.Ordinal);
            Assert.Contains("`give_when`", warning, StringComparison.Ordinal);
            Assert.Contains("`label`", warning, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_measured_theme_may_take_most_comments() => Assert.DoesNotContain(
        Section.Count([.. Section.Many(50, "toll", Section.Cost), .. Section.Many(10, "hi")]).Warnings,
        warning => warning.Contains("tells nothing", StringComparison.Ordinal));

    [Theory]
    [InlineData(854, 0.52, "The model's macro-F1 is 0.52 on 854 held-out comments")]
    [InlineData(0, 0.0, "Nothing has been measured yet for the themes of")]
    public void A_weak_model_says_so(int heldOut, double macroF1, string expected)
    {
        var model = Section.Model with { Quality = Section.Quality with { Comments = heldOut, MacroF1 = macroF1 } };

        Assert.Contains(
            Section.Count([.. Section.Many(60, "toll", Section.Cost)], Section.Options with { Model = model }).Warnings, Starting(expected));
    }

    private static CountingOptions Unmeasured => Section.Options with { Model = Section.Unmeasured };

    private static Predicate<string> Starting(string expected) => warning => warning.StartsWith(expected, StringComparison.Ordinal);
}
