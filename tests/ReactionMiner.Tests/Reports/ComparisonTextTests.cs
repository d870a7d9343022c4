using ReactionMiner.Comparing;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Comparing;

namespace ReactionMiner.Tests.Reports;

public sealed class ComparisonTextTests
{
    private static readonly Comparison Compared = SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(400, cost: 240)]);

    [Theory]
    [InlineData(0.017, 0.454, 0.2, true)]
    [InlineData(-0.454, -0.017, 0.2, true)]
    [InlineData(0.017, 0.454, 0.01, false)]
    [InlineData(-0.017, 0.454, 0.2, false)]
    public void An_interval_that_leaves_out_zero_and_is_not_called_beyond_chance_is_explained(double low, double high, double adjustedP, bool isExplained)
    {
        var text = Print(Compared with
        {
            Themes = [.. Compared.Themes.Select(theme => theme with
            {
                Differences = [.. theme.Differences.Select(known => known with { Low = low, High = high, AdjustedP = adjustedP })],
            })],
        });

        Assert.Equal(isExplained, text.Contains("The intervals are not widened for this: one may leave out 0 and yet not be beyond chance", StringComparison.Ordinal));
    }

    private static string Print(Comparison comparison)
    {
        using var writer = new StringWriter();
        ComparisonText.Write(writer, comparison, width: 200);
        return writer.ToString();
    }
}
