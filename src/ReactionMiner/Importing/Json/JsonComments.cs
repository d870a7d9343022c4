using System.Text.Json;

namespace ReactionMiner.Importing.Json;

/// <summary>Finds the comments in a unit: itself, a thread's top-level comment, and the replies that stand inside.</summary>
internal static class JsonComments
{
    /// <param name="Suffix">Where it stands in its unit; empty for the unit's own comment.</param>
    public readonly record struct Found(string Suffix, Dictionary<string, string> Values);

    public static IEnumerable<Found> In(JsonElement unit)
    {
        var thread = new Dictionary<string, string>(StringComparer.Ordinal);
        JsonRow.Flatten(unit, thread);
        yield return new Found("", TopLevelComment(unit) is { } top ? Comment(top, thread, isReply: false) : thread);
        foreach (var (suffix, reply) in Replies(unit))
        {
            yield return new Found(suffix, Comment(reply, thread, isReply: true));
        }
    }

    private static JsonElement? TopLevelComment(JsonElement unit) =>
        unit.TryGetProperty("snippet", out var snippet) && snippet.ValueKind == JsonValueKind.Object
        && snippet.TryGetProperty("topLevelComment", out var comment) && comment.ValueKind == JsonValueKind.Object
            ? comment
            : null;

    /// <summary>The comment's own members, and what the thread around it says under <c>thread.</c>.</summary>
    private static Dictionary<string, string> Comment(JsonElement comment, Dictionary<string, string> thread, bool isReply)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        JsonRow.Flatten(comment, values);
        foreach (var name in (string[])["snippet.videoid", "snippet.channelid", "snippet.totalreplycount"])
        {
            if (thread.TryGetValue(name, out var value))
            {
                values["thread." + name] = value;
            }
        }
        if (isReply)
        {
            if ((thread.GetValueOrDefault("id") ?? thread.GetValueOrDefault("commentid") ?? thread.GetValueOrDefault("cid")) is { } id)
            {
                values["thread.parentid"] = id;
            }
            foreach (var name in (string[])["videoid", "video.id"])
            {
                if (thread.TryGetValue(name, out var video))
                {
                    values.TryAdd(name, video);
                }
            }
        }
        return values;
    }

    private static IEnumerable<(string Suffix, JsonElement Reply)> Replies(JsonElement unit)
    {
        if (!unit.TryGetProperty("replies", out var replies))
        {
            yield break;
        }
        var name = ".replies";
        if (replies.ValueKind == JsonValueKind.Object && replies.TryGetProperty("comments", out var comments))
        {
            (replies, name) = (comments, ".replies.comments");
        }
        if (replies.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }
        var index = 0;
        foreach (var reply in replies.EnumerateArray())
        {
            if (reply.ValueKind == JsonValueKind.Object)
            {
                yield return ($"{name}[{index}]", reply);
            }
            index++;
        }
    }
}
