using System.Runtime.InteropServices;
using System.Text.Json;
using ReactionMiner.DataFiles;

namespace ReactionMiner.Discovery.Writing;

/// <summary><c>groups.json</c>: vectors as base64 of little-endian 32-bit floats, all else as plain JSON.</summary>
internal static class GroupsJson
{
    private const int Format = 1;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    public static void Write(Stream stream, ThemeGroups groups) => JsonSerializer.Serialize(
        stream,
        new FileShape(
            Format, groups.Encoder, groups.Videos, groups.Comments, Encode(groups.Mean),
            [.. groups.Groups.Select(group => new GroupShape(group.Id, group.Title, group.Comments, Encode(group.Meaning), Ordered(group.Phrases)))]),
        Options);

    /// <exception cref="DataFileException">The file holds something else.</exception>
    public static ThemeGroups Load(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<FileShape>(stream, Options) switch
            {
                { Format: Format, Encoder: not null, Videos: not null, Mean: not null, Groups: not null } file => new ThemeGroups(
                    file.Encoder, file.Videos, file.Comments, Decode(file.Mean),
                    [.. file.Groups.Select(group => new ThemeGroup(group.Id, group.Title, group.Comments, Decode(group.Meaning), group.Phrases))]),
                _ => throw new DataFileException(path, null, "format", $"this version reads format {Format}."),
            };
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new DataFileException(path, null, null, $"cannot be read: {exception.Message} Find the themes anew in another folder.");
        }
    }

    private static SortedDictionary<string, float> Ordered(IReadOnlyDictionary<string, float> phrases) =>
        new(phrases.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Encode(IReadOnlyList<float> vector) => Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector.ToArray()));

    private static float[] Decode(string text) => MemoryMarshal.Cast<byte, float>(Convert.FromBase64String(text)).ToArray();

    private sealed record FileShape(
        int Format, string Encoder, IReadOnlyList<string> Videos, long Comments, string Mean, IReadOnlyList<GroupShape> Groups);

    private sealed record GroupShape(string Id, string Title, long Comments, string Meaning, IReadOnlyDictionary<string, float> Phrases);
}
