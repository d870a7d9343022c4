using System.Text.Json;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Importing.Json;

/// <summary>A video as the YouTube Data API's <c>videos.list</c> describes it.</summary>
/// <remarks>Source: https://developers.google.com/youtube/v3/docs/videos</remarks>
internal static class ApiVideo
{
    public const string ListKind = "youtube#videoListResponse";

    /// <summary>True for an item of an answer, whether the item itself or the answer around it says so.</summary>
    public static bool Is(JsonUnit unit, JsonElement value) =>
        JsonText.KindOf(value) is "youtube#video" || (unit.Around is { } around && JsonText.KindOf(around) is ListKind);

    /// <returns>Null when it has no video's id.</returns>
    public static Video? TryRead(JsonElement item)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        JsonRow.Flatten(item, values);
        string? Value(string name) => values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
        return VideoId.TryParse(Value("id")) is not { IsYouTube: true } id ? null : new Video(id)
        {
            Title = Value("snippet.title"),
            ChannelId = Value("snippet.channelid"),
            ChannelTitle = Value("snippet.channeltitle"),
            PublishedAt = Value("snippet.publishedat") is { } time ? Moment.TryParse(time, collectedAt: null)?.At : null,
            CommentCount = JsonText.CountOf(Value("statistics.commentcount")),
        };
    }
}
