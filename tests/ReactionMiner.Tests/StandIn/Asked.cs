using System.Net;
using System.Text.Json.Nodes;
using YouTube.StandIn;
using YouTube.StandIn.Faults;

namespace ReactionMiner.Tests.StandIn;

/// <summary>A stand-in and a plain HTTP client that asks it.</summary>
internal sealed class Asked : IAsyncDisposable
{
    private readonly HttpClient _http;

    private Asked(StandInYouTube youtube)
    {
        YouTube = youtube;
        _http = new HttpClient { BaseAddress = youtube.BaseAddress };
    }

    public StandInYouTube YouTube { get; }

    public string VideoId => YouTube.Video.Id;

    public FaultScript Faults => YouTube.Faults;

    public static async Task<Asked> StartAsync(StandInOptions? options = null) => new(await StandInYouTube.StartAsync(options));

    public static string ThreadsOf(string videoId, int maxResults = 100) =>
        $"commentThreads?part=snippet,replies&videoId={videoId}&maxResults={maxResults}&order=time&textFormat=plainText";

    public static string RepliesTo(string threadId, int maxResults = 100) =>
        $"comments?part=snippet&parentId={threadId}&maxResults={maxResults}&textFormat=plainText";

    /// <summary>Sends the query with a good key.</summary>
    public Task<HttpResponseMessage> SendAsync(string query) =>
        _http.GetAsync($"youtube/v3/{query}{(query.Contains('?') ? '&' : '?')}key={YouTube.ApiKey}&prettyPrint=false");

    /// <summary>Sends the query as it is.</summary>
    public Task<HttpResponseMessage> SendBareAsync(string query) => _http.GetAsync(query);

    public async Task<JsonObject> JsonAsync(string query)
    {
        using var response = await SendAsync(query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>The status and reason of an answer that must be an error.</summary>
    public async Task<(int Status, string Reason)> RefusalAsync(string query)
    {
        using var response = await SendAsync(query);
        return await RefusalAsync(response);
    }

    public static async Task<(int Status, string Reason)> RefusalAsync(HttpResponseMessage response)
    {
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        Assert.Equal((int)response.StatusCode, (int)error["code"]!);
        return ((int)response.StatusCode, (string)error["errors"]![0]!["reason"]!);
    }

    /// <summary>Every item of a listing, page by page until there is no token.</summary>
    public async Task<List<JsonObject>> AllAsync(string query)
    {
        var items = new List<JsonObject>();
        for (string? token = null; ;)
        {
            var page = await JsonAsync(token is null ? query : $"{query}&pageToken={token}");
            items.AddRange(page["items"]!.AsArray().Select(item => item!.AsObject()));
            token = (string?)page["nextPageToken"];
            if (token is null)
            {
                return items;
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return YouTube.DisposeAsync();
    }
}

internal static class Answers
{
    public static string[] Ids(this IEnumerable<JsonNode?> items) => [.. items.Select(item => (string)item!["id"]!)];

    public static string[] Ids(this JsonObject page) => page["items"]!.AsArray().Ids();
}
