using YouTube.StandIn;

namespace ReactionMiner.Tests.StandIn;

public sealed class KeyTests
{
    [Fact]
    public async Task A_request_without_a_key_is_refused_and_costs_nobody()
    {
        await using var asked = await Asked.StartAsync();
        using var response = await asked.SendBareAsync($"commentThreads?part=id&videoId={asked.VideoId}");
        Assert.Contains("The request is missing a valid API key.", await response.Content.ReadAsStringAsync());
        Assert.Equal((403, "forbidden"), await Asked.RefusalAsync(response));
        Assert.Equal(0, asked.YouTube.Journal.Units);
    }

    [Fact]
    public async Task A_wrong_key_is_named_as_such()
    {
        await using var asked = await Asked.StartAsync();
        using var response = await asked.SendBareAsync($"commentThreads?part=id&videoId={asked.VideoId}&key=wrong");
        Assert.Contains("API_KEY_INVALID", await response.Content.ReadAsStringAsync());
        Assert.Equal((400, "badRequest"), await Asked.RefusalAsync(response));
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 403)]
    public async Task The_key_header_can_be_switched_off(bool isAccepted, int status)
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { AcceptsKeyHeader = isAccepted });
        using var request = new HttpRequestMessage(HttpMethod.Get, $"commentThreads?part=id&videoId={asked.VideoId}");
        request.Headers.Add("X-Goog-Api-Key", asked.YouTube.ApiKey);
        using var http = new HttpClient { BaseAddress = asked.YouTube.BaseAddress };
        using var response = await http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }
}
