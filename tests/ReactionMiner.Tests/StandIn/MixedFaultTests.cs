using System.Text.Json;
using System.Text.Json.Nodes;
using YouTube.StandIn;
using YouTube.StandIn.Faults;
using YouTube.StandIn.Synthetic;

namespace ReactionMiner.Tests.StandIn;

public sealed class MixedFaultTests
{
    private static readonly Fault[] Everything =
    [
        Fault.ServiceUnavailable, Fault.InternalError, Fault.RateLimited, Fault.ProcessingFailure, Fault.HtmlBadGateway,
        Fault.TruncatedJson, Fault.ClosedConnection, Fault.ClosedHalfway, Fault.ShortPage, Fault.EmptyPage, Fault.AtMost(20),
        Fault.IgnoredPageToken, Fault.RepeatedItems, Fault.LoopingToken,
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Patience_gets_every_thread_through_all_faults_at_once(int seed)
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { Seed = seed, CommentsPerVideo = 3000 });
        asked.Faults.Randomly(seed, 0.3, Everything);
        var found = new HashSet<string>();
        string? token = null;
        do
        {
            var page = await PatientlyAsync(asked, Asked.ThreadsOf(asked.VideoId) + (token is null ? "" : $"&pageToken={token}"));
            found.UnionWith(page.Ids());
            token = (string?)page["nextPageToken"];
        }
        while (token is not null);
        Assert.Equal(asked.YouTube.Video.Threads().Select(thread => thread.Id).Order(), found.Order());
        Assert.Contains(asked.YouTube.Journal.Entries, entry => entry.Reason is not null);
    }

    [Fact]
    public async Task A_video_may_grow_while_many_read_it()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { CommentsPerVideo = 2000 });
        var first = asked.YouTube.Video.Threads().Select(thread => thread.Id).ToHashSet();
        asked.Faults.Always(Fault.Growing(new GrowthStep { Comments = 2, Replies = 2, Edits = 2, Likes = 2 }));
        var harvests = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => asked.AllAsync(Asked.ThreadsOf(asked.VideoId, 50))));
        Assert.All(harvests, harvest => Assert.Superset(first, harvest.Ids().ToHashSet()));
        Assert.All(harvests, harvest => Assert.Equal(harvest.Count, harvest.Ids().Distinct().Count()));
    }

    private static async Task<JsonObject> PatientlyAsync(Asked asked, string query)
    {
        const int mostTries = 5;
        for (var tries = 0; tries < mostTries; tries++)
        {
            try
            {
                using var response = await asked.SendAsync(query);
                if (response.IsSuccessStatusCode)
                {
                    return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
                }
            }
            catch (Exception refused) when (refused is HttpRequestException or JsonException)
            {
                continue;
            }
        }
        throw new InvalidOperationException($"Spoilt {mostTries} times in a row: {query}");
    }
}
