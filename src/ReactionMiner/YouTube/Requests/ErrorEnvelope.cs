using System.Text.Json;

namespace ReactionMiner.YouTube.Requests;

/// <summary>What the API's JSON for errors says.</summary>
/// <param name="Reasons">Every reason it gives, the first error's first, in its old places and its new.</param>
internal sealed record ErrorEnvelope(string Message, IReadOnlyList<string> Reasons)
{
    public bool Has(params ReadOnlySpan<string> reasons)
    {
        foreach (var reason in reasons)
        {
            if (Reasons.Contains(reason, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    public bool HasStart(string start) => Reasons.Any(reason => reason.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    public bool Says(string words) => Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <returns>Null when the body is no such JSON.</returns>
    public static ErrorEnvelope? TryRead(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                ? Read(error)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ErrorEnvelope Read(JsonElement error)
    {
        List<string> reasons = [.. Texts(error, "errors", "reason"), .. Texts(error, "details", "reason")];
        if (Text(error, "status") is { } status)
        {
            reasons.Add(status);
        }
        return new ErrorEnvelope(Text(error, "message") ?? string.Join(" ", Texts(error, "errors", "message")), reasons);
    }

    private static IEnumerable<string> Texts(JsonElement parent, string list, string name) =>
        parent.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Select(item => Text(item, name)).OfType<string>()
            : [];

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
