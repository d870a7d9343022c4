using ReactionMiner.Counting;

namespace ReactionMiner.Tests.Counting;

public sealed class NormalTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(Normal.Z95, 0.025)]
    [InlineData(3.290527, 0.0005)]
    public void The_tail_is_as_tabled(double z, double tail) => Assert.Equal(tail, Normal.UpperTail(z), tolerance: 1e-6);
}
