using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Labelling;

namespace ReactionMiner.Tests.Counting;

public sealed class SampledCountTests
{
    private static readonly IReadOnlyList<ClassifiedComment> Comments = [.. Section.Many(100, "the toll", Section.Cost), .. Section.Many(300, "hello")];

    [Fact]
    public void A_random_sample_decides_the_share_and_the_summary_says_so()
    {
        var reactions = Count(Label(80));
        var cost = reactions.Themes[Section.Cost];

        Assert.Equal(EstimateBasis.PredictionPowered, cost.Basis!.Estimator);
        Assert.InRange(0.25, cost.Estimate!.Low, cost.Estimate.High);
        Assert.Equal(EstimateBasis.RandomSample, reactions.Themes[Section.Closure].Basis!.Estimator);
        Assert.Contains("Estimated for 1, none: prediction-powered: from 80 comments drawn at random", Print(reactions), StringComparison.Ordinal);
        Assert.Contains("Estimated for 2, 3: random sample: from 80 comments", Print(reactions), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_with_none_of_the_themes_are_estimated_from_the_sample_like_a_theme()
    {
        var none = Count(Label(80)).None;

        Assert.True(none.Basis is { IsBySample: true });
        Assert.InRange(0.75, none.Estimate!.Low, none.Estimate.High);
    }

    [Fact]
    public void Readers_who_differ_on_the_theme_agree_that_there_is_one()
    {
        var second = Label(80).Select(label => label with { Reader = "ben", Themes = label.Themes.Count == 0 ? [] : [Section.Design] });

        var reactions = Count([.. Label(80), .. second]);

        Assert.Contains("readers differ on", reactions.Themes[Section.Cost].Basis!.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("readers differ", reactions.None.Basis!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_that_rest_on_labels_say_that_they_do_not_rest_on_an_unmeasured_model()
    {
        var print = Print(Section.Count(Comments, Section.Options with { Model = Section.Unmeasured, Sample = Sample(Label(80)) }));

        Assert.Contains("share and interval: from comments that people labelled", print, StringComparison.Ordinal);
        Assert.Contains("its errors are not known; the shares rest on labels", print, StringComparison.Ordinal);
        Assert.DoesNotContain("not measured yet", print, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_labels_no_row_has_a_share_and_the_reason_is_said_once()
    {
        var print = Print(Section.Count(Comments, Section.Options with { Model = Section.Unmeasured }));

        Assert.Matches("none of these themes +300 +- ", print);
        Assert.Contains("No estimate for any row: No comments drawn at random are labelled yet", print, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_was_taught_by_the_sample_does_not_narrow_its_interval()
    {
        var labels = Label(80);
        var taught = Section.Options with { Model = Section.Model with { Taught = new HashSet<string>([labels[7].CommentId]) } };

        var cost = Section.Count(Comments, taught with { Sample = RandomSample.Of(labels, Section.Themes, [Section.Video]) }).Themes[Section.Cost];

        Assert.Equal(EstimateBasis.RandomSample, cost.Basis!.Estimator);
        Assert.Contains("taught by them", cost.Basis.Reason, StringComparison.Ordinal);
        Assert.True(Width(cost) > Width(Count(labels).Themes[Section.Cost]));
    }

    [Fact]
    public void Corrections_and_chosen_labels_change_no_count()
    {
        var biased = Comments.Take(100).SelectMany(comment => new[] { LabelSource.Chosen, LabelSource.Correction }
            .Select(source => Some.Label(comment.Comment.Id, "ann", Section.Closure) with { Source = source }));

        Assert.Equal(Print(Count(Label(80))), Print(Count([.. Label(80), .. biased])));
    }

    [Fact]
    public void A_handful_of_labels_leaves_the_estimate_to_the_model_and_says_how_many_it_takes()
    {
        var reactions = Count(Label(12));

        Assert.Equal(EstimateBasis.AdjustedCount, reactions.Themes[Section.Cost].Basis!.Estimator);
        Assert.Contains(reactions.Warnings, warning => warning.StartsWith("12 comments of this video are labelled at random, too few to count by.", StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_of_comments_that_are_gone_are_left_out_and_told()
    {
        var gone = Enumerable.Range(0, 5).Select(number => Some.Label($"gone-{number}", "ann", Section.Cost).Drawn(number + 1));

        var reactions = Count([.. Label(80), .. gone]);

        Assert.Contains(reactions.Warnings, warning => warning.StartsWith("5 labels of the random sample are of comments that are not counted", StringComparison.Ordinal));
        Assert.Equal(Count(Label(80)).Themes[Section.Cost].Estimate, reactions.Themes[Section.Cost].Estimate);
    }

    [Fact]
    public void Labels_of_another_video_are_no_sample_of_this_one()
    {
        var elsewhere = Label(80).Select(label => label with { VideoId = VideoId.Parse("another0001") });

        Assert.Null(RandomSample.Of(elsewhere, Section.Themes, [Section.Video]));
    }

    [Fact]
    public void Comments_left_open_widen_the_interval_and_are_told()
    {
        var labels = Label(80);
        var cost = Count([.. labels.Where((_, position) => position % 20 != 3)]).Themes[Section.Cost];

        Assert.Contains("(4 of them have no label, which widens the interval)", cost.Basis!.Reason, StringComparison.Ordinal);
        Assert.True(Width(cost) > Width(Count(labels).Themes[Section.Cost]));
    }

    [Fact]
    public void Of_several_random_orders_the_longest_counts()
    {
        var sample = RandomSample.Of([.. Label(30, seed: 1), .. Label(50, seed: 2)], Section.Themes, [Section.Video])!;

        Assert.Equal((2, 50), (sample.Seed, sample.Count));
    }

    [Fact]
    public void Readers_who_differ_leave_their_comment_open()
    {
        var second = Label(80).Select((label, row) => label with { Reader = "ben", Themes = row == 5 ? [Section.Design] : label.Themes });

        Assert.Contains("readers differ on 1 of them", Count([.. Label(80), .. second]).Themes[Section.Design].Basis!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_readers_of_the_sample_were_not_asked_about_gets_no_share_from_it()
    {
        var reactions = Section.Count(Comments, Section.Options with { Model = Section.Unmeasured, Sample = Sample(NotAskedAboutDesign) });

        Assert.Null(reactions.Themes[Section.Design].Estimate);
        Assert.Null(reactions.None.Estimate);
        Assert.StartsWith("Readers of comments drawn at random were not asked about this", reactions.Themes[Section.Design].Caution, StringComparison.Ordinal);
        Assert.Equal(Count(Label(80)).Themes[Section.Cost].Estimate, reactions.Themes[Section.Cost].Estimate);
        Assert.Single(reactions.Warnings, warning => warning.StartsWith(
            "Nobody was asked about 'Praise and mockery of the design' when 30 of these comments were labelled, so the labels tell no share of it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_measured_model_counts_a_theme_that_nobody_was_asked_about_as_without_a_sample()
    {
        var reactions = Count(NotAskedAboutDesign);

        Assert.Equal(EstimateBasis.AdjustedCount, reactions.Themes[Section.Design].Basis!.Estimator);
        Assert.True(reactions.Themes[Section.Cost].Basis!.IsBySample);
    }

    [Fact]
    public void One_reader_who_was_asked_about_a_theme_is_enough_for_its_share()
    {
        var reactions = Count([.. NotAskedAboutDesign, .. Label(80).Select(label => label with { Reader = "ben" })]);

        Assert.Equal(Count(Label(80)).Themes[Section.Design].Estimate, reactions.Themes[Section.Design].Estimate);
        Assert.DoesNotContain(reactions.Warnings, warning => warning.StartsWith("Nobody was asked", StringComparison.Ordinal));
    }

    private static List<Label> NotAskedAboutDesign =>
        [.. Label(80).Select((label, row) => row < 30 ? label with { AskedOnly = [Section.Cost, Section.Closure] } : label)];

    private static List<Label> Label(int count, int seed = 1) =>
    [
        .. SampleOrder.Draw(Comments, comment => comment.Comment.Id, seed).Take(count)
            .Select((comment, row) => Some.Label(comment.Comment.Id, "ann", [.. comment.Reaction.Themes]).Drawn(row + 1, seed)),
    ];

    private static ViewerReactions Count(IReadOnlyList<Label> labels) =>
        Section.Count(Comments, Section.Options with { Sample = Sample(labels) });

    private static RandomSample Sample(IReadOnlyList<Label> labels) => RandomSample.Of(labels, Section.Themes, [Section.Video])!;

    private static string Print(ViewerReactions reactions)
    {
        using var writer = new StringWriter();
        SummaryText.Write(writer, reactions, new SummaryTextOptions { Order = ThemeOrder.Listed, Width = 250 });
        return writer.ToString();
    }

    private static double Width(ThemeCount count) => count.Estimate!.High - count.Estimate.Low;
}
