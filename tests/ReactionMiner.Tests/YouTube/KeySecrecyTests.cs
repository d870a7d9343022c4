using System.Text;
using ReactionMiner.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.YouTube;

public sealed class KeySecrecyTests
{
    private const string Key = "AIzaSyNobodyMayReadThis0123456789abcdef";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_that_a_harvest_leaves_behind_holds_the_key(bool acceptsHeader)
    {
        await using var scene = await HarvestScene.OpenAsync(
            new StandInOptions { ApiKey = Key, AcceptsKeyHeader = acceptsHeader, CommentsPerVideo = 400, Seed = 41 });
        var produced = new StringBuilder();
        scene.YouTube.Faults.Randomly(
            1, 0.3, [Fault.ServiceUnavailable, Fault.ClosedHalfway, Fault.TruncatedJson, Fault.HtmlBadGateway, Fault.InvalidPageToken]);
        produced.Append(await scene.HarvestAsync(options => options with { BudgetUnits = 4 }));
        produced.Append(await scene.HarvestAsync());
        scene.YouTube.Faults.Clear();
        foreach (var fault in new[] { Fault.QuotaExceeded, Fault.CommentsDisabled, Fault.AddressBlocked, Fault.InvalidKey, Fault.Forbidden })
        {
            scene.YouTube.Faults.Clear();
            scene.YouTube.Faults.When(request => request.Resource == "commentThreads", fault);
            produced.Append(await Record.ExceptionAsync(async () => produced.Append(await scene.HarvestAsync())));
        }
        await scene.YouTube.DisposeAsync();
        produced.Append(await Record.ExceptionAsync(() => scene.HarvestAsync()));
        Assert.Contains(nameof(YouTubeUnavailableException), produced.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("AIzaSy", produced.ToString(), StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(scene.Folder),
            file => Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf("AIzaSy"u8) < 0, file));
    }

    [Fact]
    public async Task Nothing_that_watches_the_network_sees_the_key_in_an_address()
    {
        await using var scene = await HarvestScene.OpenAsync(new StandInOptions { ApiKey = Key, CommentsPerVideo = 400, Seed = 41 });
        await scene.HarvestAsync();
        Assert.All(scene.YouTube.Journal.Entries, entry => Assert.Equal(global::YouTube.StandIn.Api.KeyPlacement.Header, entry.Request.KeyPlacement));
    }
}
