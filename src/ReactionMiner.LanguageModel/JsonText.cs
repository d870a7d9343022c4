using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReactionMiner.LanguageModel;

/// <summary>JSON to and from a language model.</summary>
internal static class JsonText
{
    private const int LongestAnswer = 20_000;
    private const string Fence = "```";

    // No page shows it: letters of all languages stay letters, and so fewer tokens.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(object value) => JsonSerializer.Serialize(value, Readable);

    /// <summary>The one JSON object of an answer, a code fence around it taken off.</summary>
    public static Answer<JsonDocument> Read(string answer)
    {
        if (answer.Length > LongestAnswer)
        {
            return new Answer<JsonDocument>(null, "the answer is far too long");
        }
        try
        {
            var document = JsonDocument.Parse(WithoutFence(answer.Trim()));
            if (document.RootElement.ValueKind is JsonValueKind.Object)
            {
                return new Answer<JsonDocument>(document, null);
            }
            document.Dispose();
        }
        catch (JsonException)
        {
            // Said below, as for JSON that is no object.
        }
        return new Answer<JsonDocument>(null, "the answer is no JSON object");
    }

    private static string WithoutFence(string answer)
    {
        var start = answer.IndexOf('\n', StringComparison.Ordinal);
        return answer.StartsWith(Fence, StringComparison.Ordinal) && answer.EndsWith(Fence, StringComparison.Ordinal) && start > 0
            ? answer[start..^Fence.Length]
            : answer;
    }
}
