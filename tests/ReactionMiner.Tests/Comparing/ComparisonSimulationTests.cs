using ReactionMiner.Comparing;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Comparing;

public sealed class ComparisonSimulationTests
{
    private static readonly HeldOutSample Sample = Talk.Of(5).HeldOut(conversations: 120, comments: 4, share: 0.15);

    private static readonly ModelDescription Model = new(
        "talk", "linear", "1", new ThemeSet("talk", "Talk", [new Theme("cost", "Cost", "it speaks of money", "never")]),
        new ModelQuality(480, "made up", 0.7, [new ThemeQuality("cost", 0.35, 1, 1, 1, 1)], null))
    {
        HeldOut = Sample,
    };

    [Fact]
    public void Videos_drawn_alike_are_called_different_no_more_often_than_promised()
    {
        var figures = ComparisonSimulation.Run(Model, pairs: 60, size: 300, seed: 1);

        Assert.Equal(60, figures.Tested);
        Assert.InRange(figures.PairsAlarmed, 0, 60 * 0.08);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures() => Assert.Equal(
        ComparisonSimulation.Run(Model, pairs: 5, size: 200, seed: 3), ComparisonSimulation.Run(Model, pairs: 5, size: 200, seed: 3));

    [Fact]
    public void A_model_without_its_held_out_sample_cannot_be_tried() =>
        Assert.Throws<ArgumentException>(() => ComparisonSimulation.Run(Model with { HeldOut = null }, pairs: 1, size: 100, seed: 1));
}
