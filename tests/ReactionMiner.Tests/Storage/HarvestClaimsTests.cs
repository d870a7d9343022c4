using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

/// <summary>Two stores opened on one file stand for two processes.</summary>
public sealed class HarvestClaimsTests : IDisposable
{
    private static readonly Video Video = new(SomeComment.Video);

    private readonly StoreFolder _folder = new();
    private readonly ReactionStore _first;
    private readonly ReactionStore _second;

    public HarvestClaimsTests() => (_first, _second) = (_folder.Open(), _folder.Open());

    [Fact]
    public void Another_process_can_neither_take_up_nor_replace_a_harvest_that_is_being_read()
    {
        var harvest = _first.Harvests.Begin(Video);
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("a")), [], PagePlace.At("x"));
        var refusal = Assert.Throws<AlreadyBeingFetchedException>(() => TakeUp(_second));
        Assert.Equal(Video.Id, refusal.VideoId);
        Assert.Throws<AlreadyBeingFetchedException>(() => _second.Harvests.Begin(Video));
        harvest.AddThreads(SomeComment.Page(SomeComment.Of("b")), [], PagePlace.End);
        Assert.Equal(0, harvest.Close(isComplete: true));
    }

    [Fact]
    public void A_process_that_found_nothing_to_take_up_has_the_video_all_the_same()
    {
        Assert.Null(TakeUp(_first));
        Assert.Throws<AlreadyBeingFetchedException>(() => TakeUp(_second));
    }

    [Fact]
    public void Other_videos_can_be_fetched_meanwhile()
    {
        _first.Harvests.Begin(Video);
        _second.Harvests.Begin(new Video(VideoId.Parse("abcdefghijk"))).Close(isComplete: true);
        Assert.Equal(2, _second.ReadIntakes().Count);
    }

    [Fact]
    public void A_video_that_was_left_can_be_taken_up_at_once()
    {
        _first.Harvests.Begin(Video).AddThreads(SomeComment.Page(), [], PagePlace.At("x"));
        _first.Harvests.Leave(Video.Id);
        Assert.Equal(PagePlace.At("x"), TakeUp(_second)!.Listing);
    }

    [Fact]
    public void A_process_that_ended_leaves_its_videos()
    {
        _first.Harvests.Begin(Video);
        _first.Dispose();
        Assert.NotNull(TakeUp(_second));
    }

    [Fact]
    public void A_file_that_a_killed_process_left_behind_hinders_no_one()
    {
        File.WriteAllBytes($"{_folder.Path}.{Video.Id}.fetching", []);
        _first.Harvests.Begin(Video);
        _first.Harvests.Leave(Video.Id);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_folder.Path)!, "*.fetching"));
    }

    [Fact]
    public void A_run_whose_harvest_was_taken_up_by_another_can_no_longer_write()
    {
        var mine = _first.Harvests.Begin(Video);
        mine.AddThreads(SomeComment.Page(SomeComment.Of("a")), [new ListedThread("a", 2, 0, RepliesState.Pending)], PagePlace.At("x"));
        _first.Harvests.Leave(Video.Id);
        var theirs = TakeUp(_second)!;
        CannotWrite(mine);
        theirs.AddThreads(SomeComment.Page(SomeComment.Of("b")), [], PagePlace.End);
        Assert.Equal(["a", "b"], _first.ReadComments([Video.Id]).Select(comment => comment.Id));
    }

    [Fact]
    public void A_run_whose_harvest_was_replaced_by_another_can_no_longer_write()
    {
        var mine = _first.Harvests.Begin(Video);
        _first.Harvests.Leave(Video.Id);
        var theirs = _second.Harvests.Begin(Video);
        theirs.AddThreads(SomeComment.Page(SomeComment.Of("a")), [new ListedThread("a", 0, 0, RepliesState.Read)], PagePlace.End);
        CannotWrite(mine);
        Assert.Equal(0, theirs.Close(isComplete: true));
        Assert.Equal(1, theirs.ReadTotals().Threads);
        Assert.Empty(_first.Harvests.FindNoLongerSeen(Video.Id));
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        _folder.Dispose();
    }

    private IHarvest? TakeUp(ReactionStore store) => store.Harvests.TakeUp(Video.Id, _folder.Time.GetUtcNow());

    private static void CannotWrite(IHarvest harvest)
    {
        Assert.Throws<FetchTakenOverException>(() => harvest.AddThreads(SomeComment.Page(SomeComment.Of("c")), [], PagePlace.End));
        Assert.Throws<FetchTakenOverException>(() => harvest.AddReplies("a", SomeComment.Page(SomeComment.Of("c")), PagePlace.End));
        Assert.Throws<FetchTakenOverException>(() => harvest.GiveUp("a", "it went away", isFinal: true));
        Assert.Throws<FetchTakenOverException>(() => harvest.Close(isComplete: true));
    }
}
