using ReactionMiner.Comments;
using ReactionMiner.YouTube;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.Tests.YouTube;

public sealed class PageWalkTests
{
    private static readonly Fault Refusal = new(FaultKind.InvalidPageToken, "400 invalidPageToken");
    private readonly PageWalk _walk = new(start: null);

    [Fact]
    public void It_ends_where_there_is_no_next_token()
    {
        _walk.MoveOn(["a"], "1");
        _walk.MoveOn([], nextPageToken: null);
        Assert.True(_walk.Place.IsEnd);
        Assert.False(_walk.IsLost);
    }

    [Fact]
    public void Short_and_empty_pages_with_new_tokens_are_followed()
    {
        Walk(["a"], "1");
        Walk([], "2");
        Walk([], "3");
        Walk(["b"], "4");
        Walk([], "5");
    }

    [Fact]
    public void Three_pages_in_a_row_without_a_new_id_are_the_end()
    {
        Walk(["a", "b"], "1");
        Walk(["b"], "2");
        Walk(["a"], "3");
        _walk.MoveOn(["a", "b"], "4");
        Assert.True(_walk.IsLost);
    }

    [Fact]
    public void A_token_that_is_ignored_once_is_asked_for_again()
    {
        Walk(["a"], "1");
        _walk.MoveOn(["a"], "1");
        Assert.Equal(PagePlace.At("1"), _walk.Place);
        Walk(["b"], "2");
    }

    [Fact]
    public void A_token_that_leads_back_once_is_asked_for_again_on_the_page_that_gave_it()
    {
        Walk(["a"], "1");
        Walk(["b"], "start");
        _walk.MoveOn(["a"], "1");
        Assert.Equal(PagePlace.At("start"), _walk.Place);
        _walk.MoveOn(["a"], "1");
        Assert.Equal(PagePlace.At("1"), _walk.Place);
        Walk(["b"], "2");
        Walk(["c"], "3");
    }

    [Fact]
    public void A_circle_is_left_after_three_pages()
    {
        Walk(["a"], "1");
        _walk.MoveOn(["a"], "1");
        _walk.MoveOn(["a"], "1");
        Assert.Equal(PagePlace.At(null), _walk.Place);
        Assert.False(_walk.IsLost);
        _walk.MoveOn(["a"], "1");
        Assert.True(_walk.IsLost);
        Assert.False(_walk.Place.IsEnd);
    }

    [Fact]
    public void The_token_that_reading_goes_on_from_counts_as_seen()
    {
        var walk = new PageWalk("1");
        walk.MoveOn(["a"], "1");
        walk.MoveOn(["a"], "1");
        walk.MoveOn(["a"], "1");
        Assert.True(walk.IsLost);
    }

    [Fact]
    public void A_fresh_token_that_is_refused_is_tried_once_more_before_the_walk_begins_again()
    {
        Walk(["a"], "1");
        Assert.True(_walk.Recovers(Refusal));
        Assert.Equal(PagePlace.At("1"), _walk.Place);
        Assert.True(_walk.Recovers(Refusal));
        Assert.Equal(PagePlace.At(null), _walk.Place);
        Walk(["a"], "1");
    }

    [Fact]
    public void An_old_token_that_is_refused_begins_the_walk_again()
    {
        var walk = new PageWalk("old");
        Assert.True(walk.Recovers(Refusal));
        Assert.Equal(PagePlace.At(null), walk.Place);
    }

    [Fact]
    public void The_walk_begins_again_three_times_at_most()
    {
        for (var restart = 0; restart < 3; restart++)
        {
            Walk(["a"], "1");
            Assert.True(_walk.Recovers(Refusal));
            Assert.True(_walk.Recovers(Refusal));
        }
        Walk(["a"], "1");
        Assert.True(_walk.Recovers(Refusal));
        Assert.False(_walk.Recovers(Refusal));
    }

    [Fact]
    public void Other_refusals_are_not_its_business()
    {
        Walk(["a"], "1");
        Assert.False(_walk.Recovers(new Fault(FaultKind.NotFound, "404")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_ends_whatever_the_pages_are(int seed)
    {
        var random = new Random(seed);
        for (var maze = 0; maze < 300; maze++)
        {
            var pages = random.Next(1, 12);
            var walk = new PageWalk(start: null);
            var asked = 0;
            while (!walk.Place.IsEnd && !walk.IsLost)
            {
                Assert.InRange(asked++, 0, 6 * (pages + 1));
                var ids = Enumerable.Range(0, random.Next(3)).Select(_ => $"id {random.Next(2 * pages)}");
                walk.MoveOn(ids, random.Next(pages + 1) is var next && next == pages ? null : $"page {next}");
            }
        }
    }

    private void Walk(string[] ids, string next)
    {
        _walk.MoveOn(ids, next);
        Assert.False(_walk.IsLost);
        Assert.Equal(PagePlace.At(next), _walk.Place);
    }
}
