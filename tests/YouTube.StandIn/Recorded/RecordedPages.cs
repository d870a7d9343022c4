using System.Text.Json;
using System.Text.Json.Nodes;
using YouTube.StandIn.Api;

namespace YouTube.StandIn.Recorded;

/// <summary>
/// Pages recorded from the API or written by hand: <c>FOLDER/commentThreads/VIDEO_ID.json</c>,
/// <c>FOLDER/comments/PARENT_ID.json</c>, <c>FOLDER/videos/VIDEO_ID.json</c>; each file one page, or an array of pages.
/// </summary>
internal sealed class RecordedPages
{
    private readonly Dictionary<(string Resource, string Id), IReadOnlyList<JsonObject>> _listings = [];

    private RecordedPages()
    {
    }

    public IEnumerable<string> VideoIds => _listings.Keys.Where(key => key.Resource == "commentThreads").Select(key => key.Id);

    /// <exception cref="FormatException">A file is neither a page nor an array of pages.</exception>
    public static RecordedPages Read(string folder)
    {
        var recorded = new RecordedPages();
        foreach (var resource in (string[])["commentThreads", "comments", "videos"])
        {
            var files = Path.Combine(folder, resource);
            foreach (var file in Directory.Exists(files) ? Directory.GetFiles(files, "*.json") : [])
            {
                recorded._listings[(resource, Path.GetFileNameWithoutExtension(file))] = ReadFile(file);
            }
        }
        foreach (var id in recorded.VideoIds.ToList())
        {
            recorded.Complete(id);
        }
        return recorded;
    }

    /// <summary>The recorded page a request asks for; null when its listing was not recorded.</summary>
    /// <exception cref="ApiErrorException">The listing was recorded, but not this token's page.</exception>
    public JsonObject? Find(ApiRequest request)
    {
        var id = request["videoId"] ?? request["parentId"] ?? (request.List("id") is [var only] ? only : "");
        if (!_listings.TryGetValue((request.Resource, id), out var pages))
        {
            return null;
        }
        var before = request["pageToken"] is { } token
            ? pages.TakeWhile(page => (string?)page["nextPageToken"] != token).Count()
            : -1;
        return before + 1 < pages.Count ? pages[before + 1] : throw new ApiErrorException(ApiErrors.InvalidPageToken());
    }

    private static List<JsonObject> ReadFile(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            List<JsonObject> pages = JsonNode.Parse(stream) switch
            {
                JsonObject page => [page],
                JsonArray array when array.Count > 0 && array.All(page => page is JsonObject) => [.. array.Cast<JsonObject>()],
                _ => throw new FormatException($"{file} is neither a page nor an array of pages."),
            };
            Chain(pages);
            return pages;
        }
        catch (JsonException broken)
        {
            throw new FormatException($"{file} is not JSON: {broken.Message}", broken);
        }
    }

    // Each page leads to the one after it; the last, which may have been cut off from more, leads nowhere.
    private static void Chain(List<JsonObject> pages)
    {
        for (var i = 0; i < pages.Count - 1; i++)
        {
            pages[i]["nextPageToken"] ??= $"recorded-{i + 2}";
        }
        pages[^1].Remove("nextPageToken");
    }

    // What a harvest asks besides the threads, where it was not recorded: the video, and the replies that came embedded.
    private void Complete(string videoId)
    {
        var pages = _listings[("commentThreads", videoId)];
        var threads = pages.SelectMany(page => page["items"]?.AsArray() ?? []).OfType<JsonObject>().ToList();
        _listings.TryAdd(("videos", videoId), [RecordedDocuments.Video(videoId, threads)]);
        foreach (var thread in threads.Where(thread => thread["id"] is not null))
        {
            _listings.TryAdd(("comments", (string)thread["id"]!), [RecordedDocuments.Replies(thread)]);
        }
    }
}
