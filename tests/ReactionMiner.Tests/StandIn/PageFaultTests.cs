using System.Text.Json.Nodes;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.StandIn;

public sealed class PageFaultTests
{
    [Fact]
    public async Task A_short_page_has_a_token_to_the_rest()
    {
        await using var asked = await Asked.StartAsync();
        var threads = Threads(asked);
        asked.Faults.OnPage("commentThreads", 1, Fault.ShortPage);
        Assert.Equal(20, (await PageAsync(asked, 30)).Ids().Length);
        Assert.Equal(threads, (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId, 30))).Ids());
    }

    [Fact]
    public async Task An_empty_page_has_a_token_to_all_that_is_left()
    {
        await using var asked = await Asked.StartAsync();
        var threads = Threads(asked);
        asked.Faults.OnPage("commentThreads", 2, Fault.EmptyPage);
        var second = await PageAsync(asked, 10, (await PageAsync(asked, 10))["nextPageToken"]);
        Assert.Empty(second.Ids());
        Assert.Equal(threads[10..20], (await PageAsync(asked, 10, second["nextPageToken"])).Ids());
    }

    [Fact]
    public async Task Twenty_a_page_still_leads_to_every_thread()
    {
        await using var asked = await Asked.StartAsync();
        var threads = Threads(asked);
        asked.Faults.Always(Fault.AtMost(20));
        Assert.Equal(20, (await PageAsync(asked, 100)).Ids().Length);
        Assert.Equal(threads, (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId))).Ids());
    }

    [Fact]
    public async Task An_ignored_token_brings_the_first_page_again()
    {
        await using var asked = await Asked.StartAsync();
        var first = await PageAsync(asked, 10);
        asked.Faults.Always(Fault.IgnoredPageToken);
        var second = await PageAsync(asked, 10, first["nextPageToken"]);
        Assert.Equal(first.Ids(), second.Ids());
        Assert.Equal((string?)first["nextPageToken"], (string?)second["nextPageToken"]);
    }

    [Fact]
    public async Task A_looping_token_leads_back_to_the_start()
    {
        await using var asked = await Asked.StartAsync();
        var threads = Threads(asked);
        var first = await PageAsync(asked, 10);
        asked.Faults.OnPage("commentThreads", 2, Fault.LoopingToken);
        var second = await PageAsync(asked, 10, first["nextPageToken"]);
        Assert.Equal(threads[10..20], second.Ids());
        Assert.Equal(threads[..10], (await PageAsync(asked, 10, second["nextPageToken"])).Ids());
    }

    [Fact]
    public async Task Repeated_items_come_before_the_new_ones()
    {
        await using var asked = await Asked.StartAsync();
        var threads = Threads(asked);
        asked.Faults.OnPage("commentThreads", 2, Fault.RepeatedItems);
        Assert.Equal(threads[5..15], (await PageAsync(asked, 10, (await PageAsync(asked, 10))["nextPageToken"])).Ids());
        var all = (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId, 10))).Ids();
        Assert.Equal(threads, all.Distinct());
        Assert.Equal(threads.Length + 5, all.Length);
    }

    [Fact]
    public async Task Replies_can_come_oldest_first()
    {
        await using var asked = await Asked.StartAsync();
        var thread = asked.YouTube.Video.Threads().First(thread => thread.RetrievableReplies > 5).Id;
        var newestFirst = (await asked.AllAsync(Asked.RepliesTo(thread, 3))).Ids();
        asked.Faults.Always(Fault.ReversedReplies);
        var oldestFirst = (await asked.AllAsync(Asked.RepliesTo(thread, 3))).Ids();
        Assert.Equal(newestFirst.Reverse(), oldestFirst);
    }

    private static Task<JsonObject> PageAsync(Asked asked, int maxResults, JsonNode? token = null) =>
        asked.JsonAsync(Asked.ThreadsOf(asked.VideoId, maxResults) + (token is null ? "" : $"&pageToken={(string)token!}"));

    private static string[] Threads(Asked asked) => [.. asked.YouTube.Video.Threads().Select(thread => thread.Id)];
}
