using System.Globalization;
using System.Text.Json.Nodes;

namespace YouTube.StandIn.Recorded;

/// <summary>Documents derived from recorded threads.</summary>
internal static class RecordedDocuments
{
    public static JsonObject Video(string videoId, IReadOnlyList<JsonObject> threads)
    {
        var snippet = new JsonObject
        {
            ["title"] = $"Recorded video {videoId}",
            ["publishedAt"] = threads.Select(PublishedAt).Order(StringComparer.Ordinal).FirstOrDefault(),
        };
        // Pages recorded before 2024 name no channel.
        if (threads.Select(ChannelId).OfType<string>().FirstOrDefault() is { } channelId)
        {
            snippet["channelId"] = channelId;
        }
        var comments = threads.Count + threads.Sum(thread => Embedded(thread).Count);
        return Page("video", [new JsonObject
        {
            ["kind"] = "youtube#video",
            ["id"] = videoId,
            ["snippet"] = snippet,
            ["statistics"] = new JsonObject { ["commentCount"] = comments.ToString(CultureInfo.InvariantCulture) },
        }]);
    }

    public static JsonObject Replies(JsonObject thread) =>
        Page("comment", [.. Embedded(thread).Select(reply => reply!.DeepClone())]);

    private static JsonArray Embedded(JsonObject thread) => thread["replies"]?["comments"]?.AsArray() ?? [];

    private static string? ChannelId(JsonObject thread) => (string?)thread["snippet"]?["channelId"];

    private static string? PublishedAt(JsonObject thread) =>
        (string?)thread["snippet"]?["topLevelComment"]?["snippet"]?["publishedAt"];

    private static JsonObject Page(string kind, JsonArray items) => new()
    {
        ["kind"] = $"youtube#{kind}ListResponse",
        ["pageInfo"] = new JsonObject { ["resultsPerPage"] = items.Count },
        ["items"] = items,
    };
}
