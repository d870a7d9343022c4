using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class HarvestStoreTests : IDisposable
{
    private static readonly Video Video = new(SomeComment.Video) { Title = "A talk" };

    private readonly StoreFolder _folder = new();
    private readonly ReactionStore _store;

    public HarvestStoreTests() => _store = _folder.Open();

    private HarvestStore Harvests => _store.Harvests;

    [Fact]
    public void The_last_harvest_is_remembered_whether_it_ended_or_not()
    {
        Assert.Null(Harvests.FindLast(Video.Id));
        CompleteWith("a", "b");
        Assert.Equal(2, Harvests.FindLast(Video.Id)!.ReadTotals().Threads);
        Harvests.Begin(Video);
        Assert.Equal(0, Harvests.FindLast(Video.Id)!.ReadTotals().Threads);
    }

    [Fact]
    public void A_harvest_that_was_cut_short_is_taken_up_at_its_last_page()
    {
        Harvests.Begin(Video).AddThreads(SomeComment.Page(SomeComment.Of("a")), [Listed("a")], PagePlace.At("next"));
        var taken = TakeUp()!;
        Assert.Equal(PagePlace.At("next"), taken.Listing);
        Assert.Equal(Video, taken.Video);
    }

    [Fact]
    public void A_harvest_is_not_taken_up_when_its_last_page_is_too_old()
    {
        Harvests.Begin(Video).AddThreads(SomeComment.Page(SomeComment.Of("a")), [Listed("a")], PagePlace.At("next"));
        _folder.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(Harvests.TakeUp(Video.Id, _folder.Time.GetUtcNow()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_harvest_that_was_closed_is_not_taken_up(bool isComplete)
    {
        Harvests.Begin(Video).Close(isComplete);
        Assert.Null(TakeUp());
    }

    [Fact]
    public void A_new_harvest_takes_the_place_of_an_open_one()
    {
        Harvests.Begin(Video).AddThreads(SomeComment.Page(), [], PagePlace.At("old"));
        Harvests.Begin(Video);
        Assert.Equal(PagePlace.At(null), TakeUp()!.Listing);
    }

    [Fact]
    public void Replies_are_read_thread_by_thread_and_page_by_page()
    {
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(
            SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("b"), Reply("a", 1)), [Listed("a", promised: 3, had: 1), Listed("b", promised: 2)],
            PagePlace.End);
        Assert.Equal([new PendingThread("a", null), new PendingThread("b", null)], harvest.FindPending(5));
        harvest.AddReplies("a", SomeComment.Page(Reply("a", 1), Reply("a", 2)), PagePlace.At("more"));
        harvest = TakeUp()!;
        Assert.Equal([new PendingThread("a", "more")], harvest.FindPending(1));
        harvest.AddReplies("a", SomeComment.Page(Reply("a", 3)), PagePlace.End);
        Assert.Equal([new PendingThread("b", null)], harvest.FindPending(5));
        Assert.Equal(new ThreadReading(3, 3, IsOfThisHarvest: true), Assert.Single(harvest.FindReadings(["a", "b", "c"])).Value);
        var totals = harvest.ReadTotals();
        Assert.Equal((2, 5, 3, 1), (totals.Threads, totals.RepliesPromised, totals.RepliesHad, totals.PendingRequests));
        Assert.Equal((1, 2), (totals.Pending.Threads, totals.Pending.Missing));
    }

    [Fact]
    public void A_thread_that_is_listed_again_keeps_how_far_it_was_read()
    {
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("a")), [Listed("a", promised: 200)], PagePlace.At("x"));
        harvest.AddReplies("a", SomeComment.Page(Reply("a", 1)), PagePlace.At("more"));
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("a")), [Listed("a", promised: 200)], PagePlace.End);
        Assert.Equal([new PendingThread("a", "more")], harvest.FindPending(5));
        Assert.Equal(1, harvest.ReadTotals().RepliesHad);
    }

    [Fact]
    public void Replies_newly_shown_by_a_thread_that_is_listed_again_are_counted()
    {
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(
            SomeComment.Page(SomeComment.Of("a"), Reply("a", 1), Reply("a", 2)), [Listed("a", promised: 3, had: 2)], PagePlace.At("x"));
        harvest.AddReplies("a", SomeComment.Page(Reply("a", 1), Reply("a", 3)), PagePlace.At("more"));
        harvest.AddThreads(
            SomeComment.Page(SomeComment.Of("a"), Reply("a", 4), Reply("a", 5), SomeComment.Of("a"), Reply("a", 4)),
            [Listed("a", promised: 5, had: 2), Listed("a", promised: 5, had: 2)], PagePlace.End);
        harvest.AddReplies("a", SomeComment.Page(Reply("a", 5), Reply("a", 2)), PagePlace.End);
        Assert.Equal((5, 0), (harvest.ReadTotals().RepliesHad, harvest.ReadTotals().Withheld.Missing));
        Assert.Equal(new ThreadReading(5, 5, IsOfThisHarvest: true), Assert.Single(harvest.FindReadings(["a"])).Value);
    }

    [Fact]
    public void Threads_that_only_earlier_harvests_listed_are_left_out_until_they_are_missed()
    {
        CompleteWith("a", "b", "c");
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("d")), [Read("a", 0), Read("d", 0)], PagePlace.End);
        Assert.Equal((2, 2), (harvest.ReadTotals().Threads, harvest.ReadTotals().ThreadsLeftOut));
        Assert.Equal(2, harvest.Close(isComplete: true));
        Assert.Equal(0, harvest.ReadTotals().ThreadsLeftOut);
    }

    [Fact]
    public void Met_is_what_this_harvest_met()
    {
        CompleteWith("a", "b");
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("a")), [Read("a", 0)], PagePlace.At("x"));
        Assert.True(harvest.HasMet(["a", "a"]));
        Assert.False(harvest.HasMet(["a", "b"]));
    }

    [Fact]
    public void A_thread_that_was_given_up_is_a_shortfall_and_comes_again_in_the_next_harvest()
    {
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("a")), [Listed("a", promised: 4)], PagePlace.End);
        harvest.GiveUp("a", "it went away", isFinal: true);
        Assert.Empty(harvest.FindPending(5));
        Assert.Equal(new ThreadShortfall("it went away", 1, 4, IsFinal: true), Assert.Single(harvest.ReadTotals().GivenUp));
        var next = Harvests.Begin(Video);
        Assert.Empty(next.FindReadings(["a"]));
        next.AddThreads(SomeComment.Page(SomeComment.Of("a")), [Listed("a", promised: 4)], PagePlace.End);
        Assert.Single(next.FindPending(5));
    }

    [Fact]
    public void Changes_are_counted_by_comment()
    {
        var harvest = Harvests.Begin(Video);
        var page = SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("b"), SomeComment.Of("a"));
        Assert.Equal(new PageChanges(2, 0, 2), harvest.AddThreads(page, [], PagePlace.At("x")));
        Assert.Equal(new PageChanges(0, 0, 0), harvest.AddThreads(page, [], PagePlace.End));
        var next = Harvests.Begin(Video);
        var later = SomeComment.Page(SomeComment.Of("a", "Changed."), SomeComment.Of("b"), SomeComment.Of("c"));
        Assert.Equal(new PageChanges(1, 1, 3), next.AddThreads(later, [], PagePlace.End));
    }

    [Fact]
    public void Only_a_complete_harvest_misses_a_comment_and_meeting_it_again_ends_that()
    {
        CompleteWith("a", "b");
        var cut = Harvests.Begin(Video);
        cut.AddThreads(SomeComment.Page(SomeComment.Of("a")), [Listed("a")], PagePlace.End);
        Assert.Equal(0, cut.Close(isComplete: false));
        Assert.Empty(Harvests.FindNoLongerSeen(Video.Id));
        var lastSeen = _folder.Time.GetUtcNow();
        _folder.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, CompleteWith("a"));
        Assert.Equal(0, CompleteWith("a"));
        Assert.Equal(("b", lastSeen), Assert.Single(Harvests.FindNoLongerSeen(Video.Id).Select(pair => (pair.Key, pair.Value))));
        CompleteWith("a", "b");
        Assert.Empty(Harvests.FindNoLongerSeen(Video.Id));
    }

    [Fact]
    public void Replies_are_missed_only_in_threads_that_were_read_to_their_end()
    {
        var first = Harvests.Begin(Video);
        first.AddThreads(
            SomeComment.Page(SomeComment.Of("a"), Reply("a", 1), SomeComment.Of("b"), Reply("b", 1)), [Read("a", 1), Read("b", 1)], PagePlace.End);
        first.Close(isComplete: true);
        var second = Harvests.Begin(Video);
        second.AddThreads(
            SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("b")),
            [Listed("a") with { State = RepliesState.Unchanged }, Read("b", 0)], PagePlace.End);
        Assert.Equal(1, second.Close(isComplete: true));
        Assert.Equal(["b.1"], Harvests.FindNoLongerSeen(Video.Id).Keys);
    }

    [Fact]
    public void Seen_is_what_a_harvest_met_not_what_a_file_brought()
    {
        _store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("b")));
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("a")), [], PagePlace.End);
        Assert.Equal(["a"], harvest.FindSeen(["a", "b", "c"]));
        Assert.Equal(0, harvest.Close(isComplete: true));
    }

    [Fact]
    public void A_harvest_is_an_intake_that_is_complete_when_the_harvest_is()
    {
        Harvests.Begin(Video).Close(isComplete: false);
        CompleteWith("a");
        var intakes = _store.ReadIntakes();
        Assert.Equal([false, true], intakes.Select(intake => intake.IsComplete));
        Assert.All(intakes, intake => Assert.Equal(("fetch", Video.Id.Value), (intake.Kind, intake.SourceName)));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private IHarvest? TakeUp() => Harvests.TakeUp(Video.Id, _folder.Time.GetUtcNow());

    private int CompleteWith(params string[] ids)
    {
        var harvest = Harvests.Begin(Video);
        harvest.AddThreads(SomeComment.Page(ids.Select(id => SomeComment.Of(id))), [.. ids.Select(id => Read(id, 0))], PagePlace.End);
        return harvest.Close(isComplete: true);
    }

    private static ListedThread Listed(string id, int promised = 0, int had = 0) => new(id, promised, had, RepliesState.Pending);

    private static ListedThread Read(string id, int replies) => new(id, replies, replies, RepliesState.Read);

    private static Comment Reply(string threadId, int number) =>
        SomeComment.Of($"{threadId}.{number}") with { ThreadId = threadId, ParentId = threadId };
}
