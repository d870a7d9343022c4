using System.Text.Json;
using ReactionMiner.Importing.Formats;

namespace ReactionMiner.Importing.Json;

/// <summary>What tools put around comments, or in the place of them.</summary>
internal static class JsonWrapping
{
    /// <summary>The format of a file whose objects show it without any comment: an empty page, a video without comments.</summary>
    public static CommentFormat? FormatOf(JsonUnit unit, JsonElement value, Dictionary<string, string> values)
    {
        if (ApiVideo.Is(unit, value))
        {
            return ApiFormats.YouTubeApi;
        }
        if (IsEmptyPage(value) || (unit.Kind == JsonUnitKind.SectionEnd && JsonText.KindOf(value).StartsWith("youtube#comment", StringComparison.Ordinal)))
        {
            return values.ContainsKey("extractor") ? ToolFormats.YtDlp : ApiFormats.YouTubeApi;
        }
        if (unit.Kind != JsonUnitKind.SectionEnd)
        {
            return null;
        }
        return values.ContainsKey("extractor") ? ToolFormats.YtDlp
            : values.Count == 0 && value.TryGetProperty("comments", out _) ? ToolFormats.CommentDownloader
            : null;
    }

    /// <summary>A page without items, or a yt-dlp video without a list of comments.</summary>
    public static bool IsEmptyPage(JsonElement value) => value.ValueKind == JsonValueKind.Object
        && (JsonText.KindOf(value) is "youtube#commentThreadListResponse" or "youtube#commentListResponse" or ApiVideo.ListKind
            || (value.TryGetProperty("extractor", out _) && value.TryGetProperty("webpage_url", out _)));

    /// <returns>Null for an object that may be a comment.</returns>
    public static string? ReasonToRefuse(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return $"a comment's object should stand here, not a {value.ValueKind.ToString().ToLowerInvariant()}";
        }
        if (!value.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Object || !error.TryGetProperty("code", out _))
        {
            return null;
        }
        var reason = error.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
            && errors[0].ValueKind == JsonValueKind.Object && errors[0].TryGetProperty("reason", out var named)
                ? JsonText.Of(named)
                : "no reason given";
        return $"it is an error answer of YouTube ({reason}), not a page of comments";
    }
}
