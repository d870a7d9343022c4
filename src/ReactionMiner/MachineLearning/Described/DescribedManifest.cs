using System.Text.Json;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>All that a model trained from few labels is.</summary>
/// <param name="Format">Raised when older programs could no longer read the folder.</param>
/// <param name="Version">Hash over everything the themes' predictions depend on.</param>
/// <param name="Weights">What closeness to a description was worth when it was trained.</param>
/// <param name="Heads">One per theme, in the set's order.</param>
/// <param name="Files">Hash of each file beside it.</param>
/// <param name="Data">The files trained on.</param>
internal sealed record DescribedManifest(
    int Format,
    string Id,
    string Kind,
    string Version,
    ManifestThemeSet ThemeSet,
    DescriptionWeights Weights,
    IReadOnlyList<DescribedHead> Heads,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<ManifestData> Data,
    ModelQuality Quality)
{
    public const int CurrentFormat = 1;

    /// <summary>Ids of the comments that readers labelled and it was taught.</summary>
    public required IReadOnlyList<string> Taught { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        IgnoreReadOnlyProperties = true,
    };

    public static DescribedManifest Parse(string json) =>
        JsonSerializer.Deserialize<DescribedManifest>(json, Json) ?? throw new JsonException("the file holds null.");

    public string ToJson() => JsonSerializer.Serialize(this, Json) + "\n";

    /// <summary>The hash that <see cref="Version"/> must be.</summary>
    public string ComputeVersion() => ContentHash.Of(JsonSerializer.Serialize(this with { Version = "" }, Json))[..16];
}
