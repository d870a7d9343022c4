using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class CountSimulationTests
{
    private static readonly HeldOutSample Sample = Talk.Of(21).HeldOut(conversations: 120, comments: 4, share: 0.15);
    private static readonly Lazy<CountSimulation> Simulation = new(() => CountSimulation.OfMethod(Sample, [0.35], seed: 1)!);

    [Fact]
    public void Intervals_hold_about_95_times_in_100_for_conversations_that_the_estimator_never_saw()
    {
        var theme = Simulation.Value.Themes[0];

        Assert.InRange(theme.Unseen.Coverage!.Value, 0.88, 0.99);
        Assert.InRange(theme.Whole.Coverage!.Value, 0.92, 1);
        Assert.Equal(theme.Unseen.Videos * 4 / 5, theme.UnseenShifted.Videos);
    }

    [Fact]
    public void Estimates_are_nearer_than_plain_counts_where_the_share_is_another() =>
        Assert.InRange(Simulation.Value.GainShifted!.Value, 0.25, 1);

    [Fact]
    public void Comments_without_any_theme_are_one_more_row() => Assert.Equal(["cost", "none"], Simulation.Value.Themes.Select(theme => theme.ThemeId));

    [Fact]
    public void The_same_seed_gives_the_same_table_and_another_seed_another()
    {
        Assert.Equal(Table(Simulation.Value), Table(CountSimulation.OfMethod(Sample, [0.35], seed: 1)!));
        Assert.NotEqual(Table(Simulation.Value), Table(CountSimulation.OfMethod(Sample, [0.35], seed: 2)!));

        static string Table(CountSimulation simulation) => SimulationTable.Write(simulation);
    }

    [Fact]
    public void A_models_own_estimates_can_be_tried_on_other_comments()
    {
        var themes = new ThemeSet("bridge", "Bridge", [Section.Themes.Themes[Section.Cost]]);
        var quality = new ModelQuality(480, "held out", 0.7, [new ThemeQuality("cost", 0.35, 50, 10, 10, 400)], null);
        var model = new ModelDescription("bridge", "linear", "1", themes, quality) { HeldOut = Sample };

        var theme = CountSimulation.OfModel(model, Talk.Of(23).HeldOut(100, 4, 0.15), seed: 1)!.Themes[0];

        Assert.InRange(theme.Unseen.Coverage!.Value, 0.9, 1);
        Assert.Equal(0, theme.Shifted.Videos);
    }

    [Fact]
    public void A_theme_that_nothing_held_out_carries_stands_in_the_table_with_dashes()
    {
        var silent = new HeldOutSample(["cost"], [.. Sample.Comments.Select(comment => comment with { Labels = [false] })]);

        var simulation = CountSimulation.OfMethod(silent, [0.35], seed: 1)!;

        Assert.Contains("| cost | - | - | - | - | - | - | - | - | - | 100.0 % |", SimulationTable.Write(simulation), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_handful_of_comments_no_videos_are_made() =>
        Assert.Null(CountSimulation.OfMethod(Talk.Of(24).HeldOut(10, 4, 0.15), [0.35], seed: 1));
}
