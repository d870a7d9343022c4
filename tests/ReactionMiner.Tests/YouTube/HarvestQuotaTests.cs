using ReactionMiner.Comments;
using ReactionMiner.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Faults;
using YouTube.StandIn.Metering;

namespace ReactionMiner.Tests.YouTube;

/// <summary>A harvest that is cut short keeps what it has and pays for nothing twice.</summary>
public sealed class HarvestQuotaTests
{
    /// <summary>The unit it takes to see that no thread came while no run was at it.</summary>
    private const int HeadAgain = 1;

    [Fact]
    public async Task A_day_without_units_ends_the_run_and_the_next_day_goes_on()
    {
        await using var scene = await HarvestScene.OpenAsync(
            new StandInOptions { CommentsPerVideo = 1500, Seed = 21, DailyUnits = 10 });
        var first = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.QuotaExhausted, first.Ending);
        Assert.Equal(new DateTimeOffset(2026, 1, 11, 8, 0, 0, TimeSpan.Zero), first.ResetsAt);
        Assert.Equal(10, scene.YouTube.Quota.Used(QuotaBucket.Units));
        Assert.Equal(11, scene.YouTube.Journal.Entries.Count);
        Assert.Equal(first.New, scene.Stored().Count);
        Assert.Contains(first.Gaps, gap => gap.Reason.Contains("2026-01-11 08:00 UTC", StringComparison.Ordinal));
        var spent = 10;
        for (var outcome = first; outcome.Ending != HarvestEnding.Finished;)
        {
            Assert.Equal(HarvestEnding.QuotaExhausted, outcome.Ending);
            scene.Clock.Advance(outcome.ResetsAt!.Value - scene.Clock.GetUtcNow());
            outcome = await scene.HarvestAsync();
            Assert.True(outcome.WasResumed);
            spent += scene.YouTube.Quota.Used(QuotaBucket.Units);
        }
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal(scene.FewestUnits + HeadAgain, spent);
    }

    [Fact]
    public async Task Nothing_more_is_asked_on_a_day_without_units()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { Videos = 2, CommentsPerVideo = 10, DailyUnits = 1 });
        using var store = scene.OpenStore();
        using var harvest = new YouTubeHarvest(scene.Options, scene.Clock);
        async Task<HarvestEnding> RunAsync(int video) => (await harvest.ExecuteAsync(
            VideoId.Parse(scene.YouTube.Videos[video].Id), store.Harvests, progress: null, CancellationToken.None)).Ending;
        Assert.Equal(HarvestEnding.QuotaExhausted, await RunAsync(0));
        Assert.Equal(HarvestEnding.QuotaExhausted, await RunAsync(1));
        Assert.Equal(2, scene.YouTube.Journal.Entries.Count);
        scene.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HarvestEnding.Finished, await RunAsync(0));
    }

    [Fact]
    public async Task No_unit_at_all_is_an_outcome_too()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { DailyUnits = 0 });
        var outcome = await scene.HarvestAsync();
        Assert.Equal((HarvestEnding.QuotaExhausted, 1), (outcome.Ending, outcome.Units));
        Assert.Single(outcome.Gaps);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public async Task A_budget_is_kept_and_the_next_run_goes_on(int budget)
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 1200, Seed = 22 });
        HarvestOutcome outcome;
        do
        {
            var before = scene.YouTube.Journal.Units;
            outcome = await scene.HarvestAsync(options => options with { BudgetUnits = budget });
            Assert.InRange(scene.YouTube.Journal.Units - before, 1, budget);
        }
        while (outcome.Ending == HarvestEnding.BudgetSpent);
        Assert.Equal(HarvestEnding.Finished, outcome.Ending);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal(scene.FewestUnits + HeadAgain, scene.YouTube.Journal.Units);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(4, HeadAgain)]
    [InlineData(12, HeadAgain)]
    public async Task An_interrupted_run_goes_on_where_it_was(int request, int more)
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 1200, Seed = 23 });
        using var interruption = new CancellationTokenSource();
        scene.YouTube.Faults.At(request, Fault.Change(_ => interruption.Cancel()));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scene.HarvestAsync(cancellationToken: interruption.Token));
        await scene.HarvestAsync();
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        Assert.Equal(scene.FewestUnits + 1 + more, scene.YouTube.Journal.Entries.Count);
    }

    [Fact]
    public async Task Tokens_that_expired_meanwhile_cost_the_listing_again_and_no_replies()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 1500, Seed = 24 });
        var pages = scene.ListingPages;
        Assert.InRange(pages, 4, 20);
        await scene.HarvestAsync(options => options with { BudgetUnits = 1 + pages - 1 });
        scene.YouTube.ExpirePageTokens();
        var outcome = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.Finished, outcome.Ending);
        Assert.True(outcome.WasResumed);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        var refused = scene.YouTube.Journal.Entries.Count(entry => entry.Reason == "invalidPageToken");
        Assert.Equal(1, refused);
        Assert.Equal(scene.FewestUnits + (pages - 1) + refused + HeadAgain, scene.YouTube.Journal.Units);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(4, 130)]
    [InlineData(12, 130)]
    public async Task Threads_that_come_while_no_run_is_at_it_are_read_by_the_next(int budget, int threads)
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 1200, Seed = 22 });
        Assert.Equal(HarvestEnding.BudgetSpent, (await scene.HarvestAsync(options => options with { BudgetUnits = budget })).Ending);
        for (var thread = 0; thread < threads; thread++)
        {
            scene.Video.AddComment($"Written while nobody was reading, number {thread}.");
        }
        var outcome = await scene.HarvestAsync();
        Assert.Equal((HarvestEnding.Finished, true), (outcome.Ending, outcome.WasResumed));
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    [Fact]
    public async Task A_harvest_cut_short_long_ago_begins_again()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 900, Seed = 25 });
        await scene.HarvestAsync(options => options with { BudgetUnits = 3 });
        var late = scene.Video.AddComment("Written while nobody was reading.");
        scene.Clock.Advance(TimeSpan.FromHours(37));
        var outcome = await scene.HarvestAsync();
        Assert.False(outcome.WasResumed);
        Assert.Contains(scene.Stored(), comment => comment.Id == late.Id);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
    }

    [Fact]
    public async Task An_estimate_comes_before_the_first_page_and_an_exact_number_before_the_replies()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 1200, Seed = 26 });
        var reports = new List<HarvestProgress>();
        using var store = scene.OpenStore();
        using var harvest = new YouTubeHarvest(scene.Options, scene.Clock);
        var outcome = await harvest.ExecuteAsync(scene.VideoId, store.Harvests, new Collector(reports), CancellationToken.None);
        Assert.Equal((HarvestStage.Planned, 1, 0), (reports[0].Stage, reports[0].Units, reports[0].Comments));
        Assert.Equal(UnitEstimate.Of(outcome.Video), reports[0].Estimate);
        Assert.InRange(outcome.Units, reports[0].Estimate!.Low / 2, reports[0].Estimate!.High);
        var exact = reports.First(report => report.Stage == HarvestStage.ReadingReplies).Estimate!;
        Assert.Equal(exact.Low, exact.High);
        Assert.InRange(exact.High, outcome.Units, outcome.Units + 2);
        Assert.Equal((outcome.Units, 1200), (reports[^1].Units, reports[^1].Comments));
    }

    private sealed class Collector(List<HarvestProgress> reports) : IProgress<HarvestProgress>
    {
        public void Report(HarvestProgress value) => reports.Add(value);
    }
}
