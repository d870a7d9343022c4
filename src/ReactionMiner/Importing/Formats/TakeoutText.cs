using System.Text;
using System.Text.Json;

namespace ReactionMiner.Importing.Formats;

/// <summary>The text of a Takeout comment: JSON inside a table's cell.</summary>
/// <remarks>Old: <c>{"takeoutSegments":[{"text":"a"}]}</c>. New: <c>{"text":"a"},{"text":"\n"}</c>, not an array, with raw line breaks inside strings.</remarks>
internal static class TakeoutText
{
    private static readonly JsonDocumentOptions Liberal = new() { AllowTrailingCommas = true };

    /// <exception cref="FormatException">The cell looks like JSON and is not.</exception>
    public static string ToPlainText(string cell)
    {
        if (!cell.AsSpan().TrimStart().StartsWith('{'))
        {
            return cell;
        }
        try
        {
            using var document = JsonDocument.Parse($"[{WithEscapedBreaks(cell)}]", Liberal);
            var text = new StringBuilder();
            foreach (var segment in document.RootElement.EnumerateArray().SelectMany(Segments))
            {
                if (segment.ValueKind == JsonValueKind.Object && segment.TryGetProperty("text", out var piece))
                {
                    text.Append(Json.JsonText.Of(piece));
                }
            }
            return text.ToString();
        }
        catch (JsonException exception)
        {
            throw new FormatException("the comment's text should be JSON, as Takeout writes it, and is broken", exception);
        }
    }

    private static IEnumerable<JsonElement> Segments(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("takeoutSegments", out var segments)
        && segments.ValueKind == JsonValueKind.Array
            ? segments.EnumerateArray()
            : [element];

    private static string WithEscapedBreaks(string json)
    {
        var escaped = new StringBuilder(json.Length + 16);
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var character = json[i];
            if (character == '"')
            {
                inString = !inString;
            }
            if (character == '\\' && inString && i + 1 < json.Length)
            {
                escaped.Append(character).Append(json[++i]);
            }
            else if (inString && character < ' ')
            {
                escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                escaped.Append(character);
            }
        }
        return escaped.ToString();
    }
}
