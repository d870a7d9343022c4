using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReactionMiner.DataFiles;
using ReactionMiner.Encoders;

namespace ReactionMiner.Discovery.Writing;

/// <summary><c>groups.json</c>: vectors as base64 of little-endian 32-bit floats, all else as plain JSON.</summary>
internal static class GroupsJson
{
    private const int Format = 2;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    public static void Write(Stream stream, ThemeGroups groups) => JsonSerializer.Serialize(
        stream,
        new FileShape(
            Format, groups.Encoder, groups.Videos, groups.Comments, Encode(groups.Mean),
            Ordered(groups.Phrases), [.. groups.Subjects.Order(StringComparer.Ordinal)],
            [.. groups.Groups.Select(group => new GroupShape(
                group.Id, group.Title, group.Comments, Encode(group.Meaning), Ordered(group.Phrases), group.Drawn, group.GiveWhen))]),
        Options);

    /// <exception cref="DataFileException">The file holds something else.</exception>
    public static ThemeGroups Load(string path) => Parse(path, Read(path));

    /// <exception cref="DataFileException">The disk does not give the file.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.Unreadable(path, problem);
        }
    }

    /// <param name="path">What errors name.</param>
    /// <exception cref="DataFileException">The bytes hold something else.</exception>
    public static ThemeGroups Parse(string path, byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<FileShape>(json, Options) switch
            {
                { Format: Format, IsWhole: true } file => Groups(path, file),
                { Format: Format } => throw Damaged(path, line: null, "something is missing"),
                _ => throw new DataFileException(
                    path, null, "format", $"this version reads format {Format}. `discover` with --out and another folder finds themes anew."),
            };
        }
        catch (JsonException exception)
        {
            throw Damaged(path, exception.LineNumber + 1, exception.Path is { Length: > 2 } place ? $"{place[2..]} is not what `discover` writes" : "it is no whole JSON");
        }
        catch (FormatException)
        {
            throw Damaged(path, line: null, "a vector is not in base64");
        }
    }

    private static DataFileException Damaged(string path, long? line, string problem) => new(
        path, line, null, $"damaged: {problem}. `discover` with --out and another folder finds themes anew.");

    private static ThemeGroups Groups(string path, FileShape file)
    {
        var mean = Decode(file.Mean);
        List<ThemeGroup> groups =
        [
            .. file.Groups.Select(group => new ThemeGroup(group.Id, group.Title, group.Comments, Decode(group.Meaning), group.Phrases)
            {
                Drawn = group.Drawn,
                GiveWhen = group.GiveWhen,
            }),
        ];
        if (mean.Length != SentenceEncoder.Dimensions || groups.Exists(group => group.Meaning.Count is not 0 and not SentenceEncoder.Dimensions))
        {
            throw Damaged(path, line: null, "a vector is cut short");
        }
        if (groups.Count == 0 || groups.DistinctBy(group => group.Id, StringComparer.Ordinal).Count() < groups.Count)
        {
            throw Damaged(path, line: null, "there is no group in it, or one twice");
        }
        if (groups.SelectMany(group => group.Meaning).Concat(mean).Any(number => !float.IsFinite(number)))
        {
            throw Damaged(path, line: null, "a vector holds something that is no number");
        }
        return new ThemeGroups(file.Encoder, file.Videos, file.Comments, mean, groups)
        {
            Phrases = file.Phrases,
            Subjects = file.Subjects.ToHashSet(StringComparer.Ordinal),
        };
    }

    private static SortedDictionary<string, T> Ordered<T>(IReadOnlyDictionary<string, T> phrases) =>
        new(phrases.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Encode(IReadOnlyList<float> vector) => Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector.ToArray()));

    private static float[] Decode(string text) => MemoryMarshal.Cast<byte, float>(Convert.FromBase64String(text)).ToArray();

    private sealed record FileShape(
        int Format, string Encoder, IReadOnlyList<string> Videos, long Comments, string Mean,
        IReadOnlyDictionary<string, double> Phrases, IReadOnlyList<string> Subjects, IReadOnlyList<GroupShape> Groups)
    {
        // What the file leaves out is null, whatever the type says.
        [JsonIgnore]
        public bool IsWhole =>
            !new object?[] { Encoder, Videos, Mean, Phrases, Subjects, Groups }.Contains(null)
            && Videos.All(video => video is not null) && Subjects.All(subject => subject is not null) && Groups.All(group => group?.IsWhole == true);
    }

    private sealed record GroupShape(
        string Id, string Title, long Comments, string Meaning, IReadOnlyDictionary<string, float> Phrases, DrawnWords? Drawn, string? GiveWhen)
    {
        [JsonIgnore]
        public bool IsWhole => !new object?[] { Id, Title, Meaning, Phrases }.Contains(null);
    }
}
