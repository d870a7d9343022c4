using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ReactionMiner.Importing.Json;

/// <summary>Reads the units of a JSON stream.</summary>
internal static class JsonUnits
{
    /// <summary>The longest comment, thread or page that is read whole, in bytes. YouTube's comments end at 10,000 characters.</summary>
    public const int Limit = 16 << 20;

    /// <summary>What is looked at to see whether each line is a value of its own.</summary>
    private const int LinesSeen = 1 << 20;

    /// <param name="stream">UTF-8.</param>
    public static async IAsyncEnumerable<JsonUnit> ReadAsync(Stream stream, bool isLinewise, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parser = new JsonUnitParser(isLinewise, Limit);
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            parser.Feed(buffer.AsSpan(0, read));
            while (parser.TryTake(out var unit))
            {
                yield return unit;
            }
        }
        parser.Finish();
        while (parser.TryTake(out var unit))
        {
            yield return unit;
        }
    }

    /// <summary>True when the first line, or the two after it, are whole objects and more lines follow.</summary>
    public static async Task<bool> IsLinewiseAsync(Stream stream, CancellationToken cancellationToken)
    {
        var start = new byte[LinesSeen];
        var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        var lines = Encoding.UTF8.GetString(start, 0, read).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 && lines[0].StartsWith('{')
            && (IsObject(lines[0]) || (lines.Length > 2 && IsObject(lines[1]) && IsObject(lines[2])));
    }

    private static bool IsObject(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
