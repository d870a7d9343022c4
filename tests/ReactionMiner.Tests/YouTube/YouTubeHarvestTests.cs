using ReactionMiner.Mining;
using ReactionMiner.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Synthetic;

namespace ReactionMiner.Tests.YouTube;

public sealed class YouTubeHarvestTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(700, 2)]
    [InlineData(1500, 3)]
    public async Task Every_comment_is_stored_once_in_the_fewest_units(int comments, int seed)
    {
        await using var scene = await OpenAsync(comments, seed);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal(scene.FewestUnits, outcome.Units);
        Assert.Equal(scene.FewestUnits, scene.YouTube.Journal.Units);
        Assert.Equal(HarvestEnding.Finished, outcome.Ending);
        Assert.Equal((comments, 0, 0), (outcome.New, outcome.Updated, outcome.Unchanged));
    }

    [Fact]
    public async Task Coverage_tells_what_was_promised_and_what_was_had()
    {
        await using var scene = await OpenAsync(1500, seed: 3);
        var outcome = await scene.HarvestAsync();
        var threads = scene.Video.Threads().ToList();
        Assert.Equal(threads.Count, outcome.Threads);
        Assert.Equal(threads.Sum(thread => thread.PromisedReplies), outcome.RepliesPromised);
        Assert.Equal(threads.Sum(thread => thread.RetrievableReplies), outcome.RepliesHad);
        var gap = Assert.Single(outcome.Gaps);
        Assert.Equal((outcome.RepliesPromised - outcome.RepliesHad, "replies"), (gap.Missing, gap.What));
        Assert.Contains("deleted, hidden or held back", gap.Reason, StringComparison.Ordinal);
        Assert.False(outcome.IsComplete);
        using var store = scene.OpenStore();
        Assert.Equal(outcome.Gaps, CoverageGaps.Of(store, [scene.VideoId], harvest: null));
    }

    [Fact]
    public async Task Complete_is_said_where_nothing_is_missing()
    {
        await using var scene = await OpenAsync(40, seed: 2);
        Assert.Empty(scene.Video.WithheldReplies());
        Assert.True((await scene.HarvestAsync()).IsComplete);
    }

    [Fact]
    public async Task The_video_is_stored_with_its_title()
    {
        await using var scene = await OpenAsync(10, seed: 1);
        var outcome = await scene.HarvestAsync();
        using var store = scene.OpenStore();
        Assert.Equal(outcome.Video, store.FindVideo(scene.VideoId));
        Assert.Equal((scene.Video.Title, scene.Video.ChannelId, scene.Video.CommentCount),
            (outcome.Video.Title, outcome.Video.ChannelId, outcome.Video.CommentCount));
    }

    [Fact]
    public async Task A_second_harvest_of_an_unchanged_video_costs_its_listing()
    {
        await using var scene = await OpenAsync(1200, seed: 4);
        var first = await scene.HarvestAsync();
        var second = await scene.HarvestAsync();
        Assert.Equal(1 + scene.ListingPages, second.Units);
        Assert.Equal((0, 0, 0), (second.New, second.Updated, second.NoLongerSeen));
        Assert.Equal(
            (first.Threads, first.RepliesPromised, first.RepliesHad, first.Gaps.Single()),
            (second.Threads, second.RepliesPromised, second.RepliesHad, second.Gaps.Single()));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_second_harvest_of_a_growing_video_gets_the_new_and_misses_the_deleted(int seed)
    {
        await using var scene = await OpenAsync(1000, seed);
        await scene.HarvestAsync();
        var before = scene.Stored().Select(comment => comment.Id).ToHashSet(StringComparer.Ordinal);
        var growth = scene.Video.Grow(seed, new GrowthStep { Comments = 30, Replies = 60, Deletions = 40 });
        scene.YouTube.Journal.Clear();
        var outcome = await scene.HarvestAsync();
        var brought = scene.Stored().Select(comment => comment.Id).Where(id => !before.Contains(id));
        Assert.Equal(Ids(growth.Added), brought.Order(StringComparer.Ordinal));
        Assert.Equal(growth.Added.Count, outcome.New);
        Assert.Equal(growth.Deleted.Count, outcome.NoLongerSeen);
        using var store = scene.OpenStore();
        Assert.Equal(Ids(growth.Deleted), store.Harvests.FindNoLongerSeen(scene.VideoId).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Edits_and_likes_that_the_listing_shows_cost_nothing_more()
    {
        await using var scene = await OpenAsync(800, seed: 10);
        await scene.HarvestAsync();
        var shown = scene.Video.Threads().ToList();
        var edited = shown.Where((_, index) => index % 20 == 3).Select(thread => thread.Id)
            .Concat(shown.SelectMany(thread => thread.EmbeddedReplies).Where((_, index) => index % 20 == 7).Select(reply => reply.Id)).ToList();
        edited.ForEach(id => scene.Video.Edit(id, "Changed my mind."));
        var liked = shown.Where((_, index) => index % 20 == 5).Select(thread => thread.Id).ToList();
        liked.ForEach(id => scene.Video.SetLikes(id, 12_345));
        var outcome = await scene.HarvestAsync();
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal((1 + scene.ListingPages, 0, edited.Count + liked.Count), (outcome.Units, outcome.New, outcome.Updated));
    }

    [Fact]
    public async Task Other_edits_of_replies_wait_for_a_harvest_that_rereads_them()
    {
        await using var scene = await OpenAsync(1000, seed: 7);
        await scene.HarvestAsync();
        var growth = scene.Video.Grow(7, new GrowthStep { Edits = 30, Likes = 50, Comments = 5, Replies = 20 });
        await scene.HarvestAsync();
        Assert.Superset(
            growth.Added.Select(comment => comment.Id).ToHashSet(StringComparer.Ordinal),
            scene.Stored().Select(comment => comment.Id).ToHashSet(StringComparer.Ordinal));
        var outcome = await scene.HarvestAsync(options => options with { RereadsReplies = true });
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal((scene.FewestUnits, 0), (outcome.Units, outcome.New));
        using var store = scene.OpenStore();
        Assert.All(growth.Edited, edited => Assert.Single(store.ReadEdits(edited.Id)));
    }

    [Fact]
    public async Task A_base_address_may_have_a_path()
    {
        await using var scene = await OpenAsync(50, seed: 1);
        await scene.HarvestAsync(options => options with { BaseAddress = new Uri(scene.YouTube.BaseAddress, "proxy/of/mine") });
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    private static Task<HarvestScene> OpenAsync(int comments, int seed) =>
        HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = comments, Seed = seed });

    private static IEnumerable<string> Ids(IEnumerable<StandInComment> comments) =>
        comments.Select(comment => comment.Id).Order(StringComparer.Ordinal);
}
