using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class PromisedF1Tests
{
    [Fact]
    public void Sure_answers_are_cut_in_the_middle() => Assert.Equal(0.5, PromisedF1.Threshold([1, 1, 0, 0, 0]), 0.0001);

    [Fact]
    public void Unsure_answers_are_cut_lower()
    {
        // Giving the first two: 2 × 1.2 / (2 + 1.5).
        Assert.Equal(1.2 / 3.5, PromisedF1.Threshold([0.6f, 0.6f, 0.1f, 0.1f, 0.1f]), 0.0001);
    }
}
