using System.Text.Json;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Json;

/// <summary>What the objects around lists tell of their videos.</summary>
/// <remarks>yt-dlp writes the time of collecting after the comments, so the file's first object is read to its end beforehand.</remarks>
internal sealed class JsonSections(Func<Stream> open, bool isLinewise)
{
    private int _current = -1;
    private Section _section = Section.Unknown;

    public async Task<Section> OfAsync(JsonUnit unit, CancellationToken cancellationToken)
    {
        if (unit.Section < 0 || unit.Around is not { } around)
        {
            return Section.Unknown;
        }
        if (unit.Section != _current)
        {
            _current = unit.Section;
            _section = Of(around);
            if (_section is { Video: not null, CollectedAt: null } && unit.Section == 0 && !isLinewise)
            {
                _section = await WholeAsync(cancellationToken) ?? _section;
            }
        }
        return _section;
    }

    /// <summary>The members around a list; null when they are broken: they are a help, not a row, and the list stands without them.</summary>
    public static JsonElement? TryParse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<Section?> WholeAsync(CancellationToken cancellationToken)
    {
        await using var stream = open();
        await foreach (var unit in JsonUnits.ReadAsync(stream, isLinewise, cancellationToken))
        {
            if (unit.Kind == JsonUnitKind.SectionEnd)
            {
                return TryParse(unit.Json.Span) is { } around ? Of(around) : null;
            }
        }
        return null;
    }

    private static Section Of(JsonElement around)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        JsonRow.Flatten(around, values);
        string? Value(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (values.TryGetValue(name, out var value) && value.Length > 0)
                {
                    return value;
                }
            }
            return null;
        }
        DateTimeOffset? Time(string? text) => text is null ? null : Moment.TryParse(text, collectedAt: null)?.At;
        return new Section
        {
            Video = VideoId.TryParse(Value("id", "videoid", "webpageurl", "videourl")) is { } id
                ? new Video(id)
                {
                    Title = Value("title", "videotitle"),
                    ChannelId = Value("channelid"),
                    ChannelTitle = Value("channel", "channeltitle", "uploader"),
                    PublishedAt = Time(Value("timestamp", "uploaddate")),
                    CommentCount = JsonText.CountOf(Value("commentcount")),
                }
                : null,
            CollectedAt = Time(Value("epoch", "collectedat", "scrapedat")),
        };
    }
}
