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
    public const int CurrentFormat = 2;

    /// <summary>Ids of the comments that readers labelled and it was taught.</summary>
    public required IReadOnlyList<string> Taught { get; init; }

    public static DescribedManifest Parse(string json) => ManifestJson.Parse<DescribedManifest>(json);

    public string ToJson() => ManifestJson.Write(this);

    /// <summary>The hash that <see cref="Version"/> must be.</summary>
    public string ComputeVersion() => ManifestJson.Version(this with { Version = "" });
}
