using ReactionMiner.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.YouTube;

/// <summary>Whatever goes wrong and passes, nothing is lost or doubled.</summary>
public sealed class HarvestFaultTests
{
    private const int Comments = 900;

    private static readonly Dictionary<string, Fault> Passing = new(StringComparer.Ordinal)
    {
        ["503"] = Fault.ServiceUnavailable,
        ["500"] = Fault.InternalError,
        ["429"] = Fault.RateLimited,
        ["429 with Retry-After"] = Fault.RateLimitedFor(TimeSpan.FromSeconds(3)),
        ["processing failure"] = Fault.ProcessingFailure,
        ["HTML"] = Fault.HtmlBadGateway,
        ["truncated"] = Fault.TruncatedJson,
        ["closed"] = Fault.ClosedConnection,
        ["closed halfway"] = Fault.ClosedHalfway,
        ["short page"] = Fault.ShortPage,
        ["empty page"] = Fault.EmptyPage,
        ["ignored token"] = Fault.IgnoredPageToken,
        ["repeated items"] = Fault.RepeatedItems,
        ["looping token"] = Fault.LoopingToken,
        ["twenty a page"] = Fault.AtMost(20),
        ["invalid token"] = Fault.InvalidPageToken,
    };

    public static TheoryData<string> Names => [.. Passing.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_lost_or_doubled_when_pages_go_wrong_once(string fault)
    {
        await using var scene = await OpenAsync(seed: 22);
        scene.YouTube.Faults
            .When(request => request.Resource == "commentThreads" && request.Page == 2, Passing[fault], times: 1)
            .When(request => request.Resource == "comments" && request.Page == 2, Passing[fault], times: 1);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.Finished, outcome.Ending);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal(scene.YouTube.Journal.Entries.Count, outcome.Units);
        Assert.InRange(outcome.Units, scene.FewestUnits, scene.FewestUnits + 12);
    }

    [Theory]
    [InlineData("short page")]
    [InlineData("repeated items")]
    [InlineData("twenty a page")]
    public async Task Nothing_is_lost_or_doubled_when_every_page_is_odd(string fault)
    {
        await using var scene = await OpenAsync(seed: 12);
        scene.YouTube.Faults.Always(Passing[fault]);
        Assert.Equal(HarvestEnding.Finished, (await scene.HarvestAsync()).Ending);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    [Fact]
    public async Task Replies_in_the_other_direction_are_the_same_replies()
    {
        await using var scene = await OpenAsync(seed: 13);
        scene.YouTube.Faults.When(request => request.Resource == "comments", Fault.ReversedReplies);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal(scene.FewestUnits, outcome.Units);
    }

    [Theory]
    [InlineData("ignored token")]
    [InlineData("looping token")]
    public async Task Replies_that_repeat_for_days_are_left_and_got_later(string fault)
    {
        await using var scene = await OpenAsync(seed: 22);
        var longThreads = scene.Video.Threads().Count(thread => thread.RetrievableReplies > 100);
        Assert.Equal(2, longThreads);
        scene.YouTube.Faults.When(request => request.Resource == "comments", Passing[fault]);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.LeftForLater, outcome.Ending);
        Assert.Contains(outcome.Gaps, gap => gap.Reason.Contains("the same pages again", StringComparison.Ordinal));
        Assert.InRange(outcome.Units, scene.FewestUnits, scene.FewestUnits + (4 * longThreads));
        scene.YouTube.Faults.Clear();
        Assert.Equal(HarvestEnding.Finished, (await scene.HarvestAsync()).Ending);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    [Fact]
    public async Task A_listing_that_fails_for_good_is_left_and_its_replies_are_read_all_the_same()
    {
        await using var scene = await OpenAsync(seed: 14);
        scene.YouTube.Faults.OnPage("commentThreads", 3, Fault.ProcessingFailure);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.LeftForLater, outcome.Ending);
        Assert.Equal((200, 0), (outcome.Threads, outcome.NoLongerSeen));
        var gap = outcome.Gaps.Single(gap => gap.What == "pages");
        Assert.Contains("processingFailure", gap.Reason, StringComparison.Ordinal);
        var listed = scene.Video.Threads().Take(200).ToList();
        Assert.Equal(listed.Sum(thread => thread.RetrievableReplies), outcome.RepliesHad);
        scene.YouTube.Faults.Clear();
        await scene.HarvestAsync();
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    [Fact]
    public async Task A_thread_that_goes_away_between_the_listing_and_its_replies_is_said_to()
    {
        await using var scene = await OpenAsync(seed: 15);
        var gone = scene.Video.Threads().First(thread => thread.EmbeddedReplies.Count != thread.PromisedReplies).Id;
        scene.YouTube.Faults.When(
            request => request["parentId"] == gone, Fault.Change(youtube => youtube.Video.Delete(gone)), times: 1);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.Finished, outcome.Ending);
        Assert.Contains(outcome.Gaps, gap => gap.Reason == "in 1 thread: the thread went away while it was read");
    }

    [Fact]
    public async Task Replies_that_are_refused_are_left_unasked_after_a_few_and_got_later()
    {
        await using var scene = await OpenAsync(seed: 15);
        scene.YouTube.Faults.When(request => request.Resource == "comments", Fault.Forbidden);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.LeftForLater, outcome.Ending);
        Assert.Equal(5, scene.YouTube.Journal.Entries.Count(entry => entry.Request.Resource == "comments"));
        Assert.Contains(outcome.Gaps, gap => gap is { IsFinal: false, Reason: "in 5 threads: YouTube refused to show its replies (403 forbidden)" });
        Assert.Contains(outcome.Gaps, gap => !gap.IsFinal && gap.Reason.Contains("not asked for", StringComparison.Ordinal));
        scene.YouTube.Faults.Clear();
        Assert.Equal(HarvestEnding.Finished, (await scene.HarvestAsync()).Ending);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    [Fact]
    public async Task Comments_that_come_and_go_between_pages_disturb_no_others()
    {
        await using var scene = await OpenAsync(seed: 16);
        var doomed = scene.Video.Threads().Take(40).Select(thread => thread.Id).ToList();
        scene.YouTube.Faults.OnPage("commentThreads", 2, Fault.Change(youtube =>
        {
            doomed.ForEach(youtube.Video.Delete);
            youtube.Video.AddComment("Written while the pages were read.");
        }), times: 1);
        await scene.HarvestAsync();
        var stored = scene.Stored().Select(comment => comment.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(1, scene.Video.AllComments().Count(comment => !stored.Contains(comment.Id)));
        await scene.HarvestAsync();
        using var store = scene.OpenStore();
        Assert.Superset(doomed.ToHashSet(StringComparer.Ordinal), store.Harvests.FindNoLongerSeen(scene.VideoId).Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(19)]
    [InlineData(22)]
    [InlineData(24)]
    public async Task Nothing_is_lost_or_doubled_on_a_bad_day(int seed)
    {
        await using var scene = await OpenAsync(seed);
        scene.YouTube.Faults.Randomly(seed, rate: 0.3, [.. Passing.Values]);
        Assert.NotNull(await scene.HarvestUntilFinishedAsync(mostRuns: 10));
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    private static Task<HarvestScene> OpenAsync(int seed) =>
        HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = Comments, Seed = seed });
}
