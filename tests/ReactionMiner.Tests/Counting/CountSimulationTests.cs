using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class CountSimulationTests
{
    private static readonly HeldOutSample Sample = Talk.Of(21).HeldOut(conversations: 120, comments: 4, share: 0.15);

    [Fact]
    public void Intervals_hold_and_estimates_beat_plain_counting_where_the_share_is_another()
    {
        var theme = Assert.Single(CountSimulation.Run(Sample, [0.35], seed: 1));

        Assert.InRange(theme.Drawn.Coverage!.Value, 0.92, 1);
        Assert.InRange(theme.Whole.Coverage!.Value, 0.85, 1);
        Assert.True(theme.Shifted.EstimateError < 0.75 * theme.Shifted.FoundError);
        Assert.Equal(theme.Drawn.Videos * 4 / 5, theme.Shifted.Videos);
    }

    [Fact]
    public void The_same_seed_gives_the_same_table_and_another_seed_another()
    {
        Assert.Equal(Table(seed: 1), Table(seed: 1));
        Assert.NotEqual(Table(seed: 1), Table(seed: 2));

        static string Table(int seed) => SimulationTable.Write(CountSimulation.Run(Sample, [0.35], seed));
    }

    [Fact]
    public void A_theme_that_nothing_held_out_carries_stands_in_the_table_with_dashes()
    {
        var silent = new HeldOutSample(["cost"], [.. Sample.Comments.Select(comment => comment with { Labels = [false] })]);

        var simulation = CountSimulation.Run(silent, [0.35], seed: 1);

        Assert.Contains("| cost | - | - | - | - | - | - | - | 100 % |", SimulationTable.Write(simulation), StringComparison.Ordinal);
    }
}
