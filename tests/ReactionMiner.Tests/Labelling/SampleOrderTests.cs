using ReactionMiner.Labelling;

namespace ReactionMiner.Tests.Labelling;

public sealed class SampleOrderTests
{
    private static readonly string[] Ids = [.. Enumerable.Range(0, 2000).Select(number => $"Ugx{number}")];

    [Fact]
    public void The_same_seed_draws_the_same_order_whatever_the_order_of_the_comments() =>
        Assert.Equal(Draw(Ids, 7), Draw(Ids.Reverse(), 7));

    [Fact]
    public void Another_seed_draws_another_order() => Assert.NotEqual(Draw(Ids, 7), Draw(Ids, 8));

    [Fact]
    public void Comments_that_come_later_leave_the_order_of_the_others_as_it_was() =>
        Assert.Equal(Draw(Ids.Take(1000), 7), Draw(Ids, 7).Where(Ids.Take(1000).Contains));

    [Fact]
    public void Each_comment_is_as_likely_as_any_other_to_be_among_the_first()
    {
        var drawn = Enumerable.Range(0, 400).Select(seed => Draw(Ids.Take(10), seed)[0]).CountBy(id => id).ToList();

        Assert.Equal(10, drawn.Count);
        Assert.All(drawn, id => Assert.InRange(id.Value, 20, 65));
    }

    private static IReadOnlyList<string> Draw(IEnumerable<string> ids, int seed) => SampleOrder.Draw(ids, id => id, seed);
}
