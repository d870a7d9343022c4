using System.Text.Json;

namespace ReactionMiner.YouTube.Requests;

/// <summary>Tells whether the bytes of an answer are all there.</summary>
internal static class JsonBody
{
    /// <summary>One JSON object, and nothing after it.</summary>
    public static bool IsWholeObject(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Begins as a JSON object does and does not end as one.</summary>
    public static bool IsCutShort(ReadOnlySpan<byte> body) => body.StartsWith("{"u8) && !IsWholeObject(body);
}
