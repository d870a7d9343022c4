using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.StandIn;

public sealed class PagingTests
{
    [Fact]
    public async Task Following_the_tokens_brings_every_thread_once_and_newest_first()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { CommentsPerVideo = 1000 });
        var threads = await asked.AllAsync(Asked.ThreadsOf(asked.VideoId, 37));
        Assert.Equal(asked.YouTube.Video.Threads().Select(thread => thread.Id), threads.Ids());
        var times = threads
            .Select(thread => (string)thread["snippet"]!["topLevelComment"]!["snippet"]!["publishedAt"]!)
            .Select(time => DateTimeOffset.Parse(time, null))
            .ToList();
        Assert.Equal(times.OrderDescending(), times);
        Assert.Equal(times.Distinct(), times);
    }

    [Fact]
    public async Task Threads_and_their_replies_are_all_the_comments_there_are()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { CommentsPerVideo = 1200, Seed = 4 });
        var harvested = new List<string>();
        foreach (var id in (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId))).Ids())
        {
            harvested.Add(id);
            harvested.AddRange((await asked.AllAsync(Asked.RepliesTo(id, 7))).Ids());
        }
        Assert.Equal(asked.YouTube.Video.AllComments().Select(comment => comment.Id), harvested);
        Assert.Equal(1200, harvested.Distinct().Count());
    }

    [Fact]
    public async Task Relevance_brings_the_same_threads_in_another_order()
    {
        await using var asked = await Asked.StartAsync();
        var byTime = (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId))).Ids();
        var query = $"commentThreads?part=id&videoId={asked.VideoId}&order=relevance&maxResults=30";
        var ranked = (await asked.AllAsync(query)).Ids();
        Assert.NotEqual(byTime, ranked);
        Assert.Equal(byTime.Order(), ranked.Order());
    }

    [Fact]
    public async Task The_total_is_the_pages_own_count_and_comments_have_none()
    {
        await using var asked = await Asked.StartAsync();
        var threads = await asked.JsonAsync(Asked.ThreadsOf(asked.VideoId, 9));
        Assert.Equal(9, (int)threads["pageInfo"]!["totalResults"]!);
        Assert.Equal(9, (int)threads["pageInfo"]!["resultsPerPage"]!);
        var replies = await asked.JsonAsync(Asked.RepliesTo(threads.Ids()[0]));
        Assert.Null(replies["pageInfo"]!["totalResults"]);
    }

    [Fact]
    public async Task The_default_page_holds_20_threads()
    {
        await using var asked = await Asked.StartAsync();
        Assert.Equal(20, (await asked.JsonAsync($"commentThreads?part=id&videoId={asked.VideoId}")).Ids().Length);
    }

    [Theory]
    [InlineData("commentThreads?part=id&maxResults=5&videoId={1}&pageToken={token}")]
    [InlineData("commentThreads?part=id&maxResults=5&videoId={0}&order=relevance&pageToken={token}")]
    [InlineData("commentThreads?part=id&maxResults=5&videoId={0}&pageToken=CAUQAA")]
    [InlineData("comments?part=id&parentId={thread}&pageToken={token}")]
    public async Task Another_listings_token_is_refused(string query)
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { Videos = 2 });
        var page = await asked.JsonAsync($"commentThreads?part=id&maxResults=5&videoId={asked.VideoId}");
        var foreign = query.Replace("{0}", asked.VideoId).Replace("{1}", asked.YouTube.Videos[1].Id)
            .Replace("{thread}", page.Ids()[0]).Replace("{token}", (string)page["nextPageToken"]!);
        Assert.Equal((400, "invalidPageToken"), await asked.RefusalAsync(foreign));
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        await using var asked = await Asked.StartAsync();
        var query = Asked.ThreadsOf(asked.VideoId, 5);
        var token = (string)(await asked.JsonAsync(query))["nextPageToken"]!;
        asked.YouTube.ExpirePageTokens();
        Assert.Equal((400, "invalidPageToken"), await asked.RefusalAsync($"{query}&pageToken={token}"));
    }

    [Fact]
    public async Task A_token_stays_right_while_comments_come_and_go()
    {
        await using var asked = await Asked.StartAsync();
        var before = asked.YouTube.Video.Threads().Select(thread => thread.Id).ToList();
        asked.Faults.OnPage("commentThreads", 2, Fault.Change(_ =>
        {
            asked.YouTube.Video.AddComment("First!");
            asked.YouTube.Video.Delete(before[0]);
            asked.YouTube.Video.Delete(before[12]);
        }));
        var threads = (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId, 10))).Ids();
        Assert.Equal(before.Where((_, i) => i != 12), threads);
    }

    [Fact]
    public async Task A_video_may_have_a_million_comments()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { CommentsPerVideo = 1_000_000 });
        Assert.Equal(100, (await asked.JsonAsync(Asked.ThreadsOf(asked.VideoId))).Ids().Length);
        Assert.InRange(asked.YouTube.Video.CommentCount, 1_000_000, 1_050_000);
    }
}
