using ReactionMiner.Comments;
using ReactionMiner.YouTube;

namespace ReactionMiner.Tests.YouTube;

public sealed class ReplyPlanTests
{
    private static readonly ThreadReading EarlierWithAll = new(Promised: 10, Had: 10, IsOfThisHarvest: false);
    private static readonly ThreadReading EarlierWithTwoWithheld = new(Promised: 10, Had: 8, IsOfThisHarvest: false);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    public void Replies_that_the_listing_shows_whole_are_not_asked_for(int promised, int shown) =>
        Assert.Equal(new ListedThread("t", promised, shown, RepliesState.Read), Plan(promised, shown, shown, last: null));

    [Theory]
    [InlineData(3, 2)]
    [InlineData(2, 3)]
    [InlineData(126, 4)]
    public void Replies_are_asked_for_wherever_the_numbers_differ(int promised, int shown) =>
        Assert.Equal(RepliesState.Pending, Plan(promised, shown, shown, last: null).State);

    [Fact]
    public void Replies_read_before_are_not_read_again_while_the_number_stands()
    {
        Assert.Equal(new ListedThread("t", 10, 10, RepliesState.Unchanged), Plan(10, 5, 0, EarlierWithAll));
        Assert.Equal(new ListedThread("t", 10, 8, RepliesState.Unchanged), Plan(10, 5, 0, EarlierWithTwoWithheld));
    }

    [Fact]
    public void New_replies_that_the_listing_shows_cost_nothing()
    {
        Assert.Equal(new ListedThread("t", 12, 12, RepliesState.Unchanged), Plan(12, 5, 2, EarlierWithAll));
        Assert.Equal(new ListedThread("t", 11, 9, RepliesState.Unchanged), Plan(11, 4, 1, EarlierWithTwoWithheld));
    }

    [Fact]
    public void Replies_are_read_again_when_some_came_that_the_listing_does_not_show() =>
        Assert.Equal(RepliesState.Pending, Plan(16, 5, 5, EarlierWithAll).State);

    [Fact]
    public void Replies_are_read_again_when_some_went() =>
        Assert.Equal(RepliesState.Pending, Plan(9, 5, 0, EarlierWithAll).State);

    [Fact]
    public void Replies_are_read_again_when_one_took_anothers_place() =>
        Assert.Equal(RepliesState.Pending, Plan(10, 5, 1, EarlierWithAll).State);

    [Fact]
    public void All_are_read_again_on_demand_but_once_a_harvest()
    {
        Assert.Equal(RepliesState.Pending, Plan(10, 5, 0, EarlierWithAll, rereads: true).State);
        Assert.Equal(RepliesState.Unchanged, Plan(10, 5, 0, EarlierWithAll with { IsOfThisHarvest = true }, rereads: true).State);
    }

    private static ListedThread Plan(int promised, int shown, int shownNewly, ThreadReading? last, bool rereads = false) =>
        ReplyPlan.For("t", promised, shown, shownNewly, last, rereads);
}
