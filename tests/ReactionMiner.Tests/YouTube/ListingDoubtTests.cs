using ReactionMiner.Mining;
using ReactionMiner.Storage;
using ReactionMiner.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.YouTube;

/// <summary>A listing that shows far too little is not taken for the truth.</summary>
public sealed class ListingDoubtTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_empty_listing_of_a_video_that_counts_comments_is_not_complete(bool wasFetchedBefore)
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 300, Seed = 2 });
        if (wasFetchedBefore)
        {
            await scene.HarvestAsync();
        }
        scene.YouTube.Faults.OnPage("commentThreads", 1, Fault.EmptyPage).OnPage("commentThreads", 1, Fault.EndsHere);
        var outcome = await scene.HarvestAsync();
        Assert.Equal((HarvestEnding.LeftForLater, 0, 0), (outcome.Ending, outcome.Threads, outcome.NoLongerSeen));
        var gap = Assert.Single(outcome.Gaps);
        Assert.Equal((scene.Video.CommentCount, "comments", false), (gap.Missing, gap.What, gap.IsFinal));
        using (var store = scene.OpenStore())
        {
            Assert.Equal(gap, Assert.Single(CoverageGaps.Of(store, [scene.VideoId], harvest: null)));
            Assert.Empty(store.Harvests.FindNoLongerSeen(scene.VideoId));
        }
        scene.YouTube.Faults.Clear();
        Assert.Equal(HarvestEnding.Finished, (await scene.HarvestAsync()).Ending);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    [Fact]
    public async Task A_listing_that_ends_after_a_few_threads_marks_none_as_missed()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 900, Seed = 2 });
        await scene.HarvestAsync();
        var threads = scene.Video.Threads().Count();
        Assert.InRange(threads, 250, 900);
        scene.YouTube.Faults.OnPage("commentThreads", 1, Fault.EndsHere);
        var outcome = await scene.HarvestAsync();
        Assert.Equal((HarvestEnding.LeftForLater, 100, 0), (outcome.Ending, outcome.Threads, outcome.NoLongerSeen));
        Assert.Contains(outcome.Gaps, gap => (gap.Missing, gap.What, gap.IsFinal) == (threads - 100, "threads", false));
    }

    [Fact]
    public async Task Threads_that_the_count_no_longer_holds_either_are_missed_however_many_they_are()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 200, Seed = 2 });
        await scene.HarvestAsync();
        foreach (var thread in scene.Video.Threads().Skip(2).ToList())
        {
            scene.Video.Delete(thread.Id);
        }
        var left = scene.Video.AllComments().Count();
        var outcome = await scene.HarvestAsync();
        Assert.Equal((HarvestEnding.Finished, 200 - left), (outcome.Ending, outcome.NoLongerSeen));
    }

    [Fact]
    public async Task A_video_whose_comments_were_all_deleted_is_believed()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 3, Seed = 1 });
        await scene.HarvestAsync();
        foreach (var thread in scene.Video.Threads().ToList())
        {
            scene.Video.Delete(thread.Id);
        }
        var outcome = await scene.HarvestAsync();
        Assert.Equal((HarvestEnding.Finished, 3), (outcome.Ending, outcome.NoLongerSeen));
    }

    [Fact]
    public async Task A_second_run_is_refused_while_the_first_goes_on_undisturbed()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 900, Seed = 22 });
        Task<Exception?>? second = null;
        scene.YouTube.Faults.OnPage("commentThreads", 2, Fault.Change(_ => second = Record.ExceptionAsync(() => scene.HarvestAsync())), times: 1);
        var outcome = await scene.HarvestAsync();
        Assert.IsType<AlreadyBeingFetchedException>(await second!);
        Assert.Equal((HarvestEnding.Finished, scene.FewestUnits), (outcome.Ending, outcome.Units));
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }
}
