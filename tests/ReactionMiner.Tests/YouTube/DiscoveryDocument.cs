using System.Text.Json;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.YouTube;

/// <summary>Google's own description of the API, as a tree of JSON.</summary>
internal static class DiscoveryDocument
{
    public static JsonElement Require()
    {
        using var file = File.OpenRead(Corpora.Require("youtube-api/youtube-v3-discovery.json"));
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    }

    public static JsonElement Method(this JsonElement root, string resource) =>
        root.GetProperty("resources").GetProperty(resource).GetProperty("methods").GetProperty("list");

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ToString() : null;

    public static bool Flag(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.GetBoolean();
}
