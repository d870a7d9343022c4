using Microsoft.Extensions.Time.Testing;
using YouTube.StandIn;
using YouTube.StandIn.Metering;

namespace ReactionMiner.Tests.StandIn;

public sealed class MeteringTests
{
    [Fact]
    public async Task Every_request_costs_a_unit_even_an_invalid_one()
    {
        await using var asked = await Asked.StartAsync();
        await asked.JsonAsync(Asked.ThreadsOf(asked.VideoId));
        await asked.RefusalAsync("commentThreads?part=nonsense");
        Assert.Equal(2, asked.YouTube.Quota.Used(QuotaBucket.Units));
    }

    [Fact]
    public async Task A_spent_quota_is_full_again_at_midnight_pacific_time()
    {
        // 23:59 on 9 March in Los Angeles, the night before the clocks change.
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 3, 10, 7, 59, 0, TimeSpan.Zero));
        await using var asked = await Asked.StartAsync(new StandInOptions { DailyUnits = 2, Clock = clock });
        var query = Asked.ThreadsOf(asked.VideoId);
        await asked.JsonAsync(query);
        await asked.JsonAsync(query);
        Assert.Equal((403, "quotaExceeded"), await asked.RefusalAsync(query));
        clock.Advance(TimeSpan.FromMinutes(2));
        await asked.JsonAsync(query);
        Assert.Equal(1, asked.YouTube.Quota.Used(QuotaBucket.Units));
        Assert.Equal([1, 1, 0, 1], asked.YouTube.Journal.Entries.Select(entry => entry.Units));
    }

    [Fact]
    public async Task Searches_have_a_bucket_of_their_own_that_ends_with_429()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { DailySearches = 1 });
        await asked.JsonAsync("search?part=snippet&q=synthetic");
        using var refused = await asked.SendAsync("search?part=snippet&q=synthetic");
        Assert.Contains("per day", await refused.Content.ReadAsStringAsync());
        Assert.Equal((429, "rateLimitExceeded"), await Asked.RefusalAsync(refused));
        Assert.Equal(0, asked.YouTube.Quota.Used(QuotaBucket.Units));
        Assert.Equal(0, asked.YouTube.Quota.Left(QuotaBucket.Searches));
    }

    [Fact]
    public async Task The_journal_tells_each_request_but_not_the_key()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { ApiKey = "secret-key" });
        await asked.JsonAsync(Asked.ThreadsOf(asked.VideoId));
        await asked.RefusalAsync("comments?part=snippet");
        var entries = asked.YouTube.Journal.Entries;
        Assert.Equal(["commentThreads", "comments"], entries.Select(entry => entry.Request.Resource));
        Assert.Equal([200, 400], entries.Select(entry => entry.Status));
        Assert.Equal([null, "missingRequiredParameter"], entries.Select(entry => entry.Reason));
        Assert.Equal(asked.VideoId, entries[0].Request["videoId"]);
        Assert.Contains("key=REDACTED", entries[0].ToString());
        Assert.All(entries, entry => Assert.DoesNotContain("secret-key", entry.ToString()));
        Assert.All(entries, entry => Assert.False(entry.Request.Parameters.ContainsKey("key")));
    }
}
