using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReactionMiner.Importing.Json;

/// <summary>A JSON value as text.</summary>
internal static class JsonText
{
    /// <returns>A string's content, a number or a truth value as written, null for null. Half a surrogate pair (<c>"\ud83d"</c>), which JSON allows,
    /// becomes U+FFFD.</returns>
    public static string? Of(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return null;
            case JsonValueKind.String:
                var raw = value.GetRawText();
                return raw.Contains(@"\ud", StringComparison.OrdinalIgnoreCase) ? Unescape(raw.AsSpan(1, raw.Length - 2)) : value.GetString();
            default:
                return value.GetRawText();
        }
    }

    /// <returns>The member <c>kind</c>, by which the YouTube Data API names its objects; empty when there is none.</returns>
    public static string KindOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String ? Of(kind)! : "";

    /// <returns>Null for text that is no whole number.</returns>
    public static long? CountOf(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }
        return Fields.PlainText.WithWholeCharacters(text.ToString());
    }
}
