using System.Text.Json.Serialization;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What stands beside the weights: themes, features, calibration, thresholds, data and measured quality.</summary>
/// <param name="Format">Raised when older programs could no longer read the folder.</param>
/// <param name="Version">Hash over everything the predictions depend on.</param>
/// <param name="Weights">How much comments of each origin counted.</param>
/// <param name="Heads">In the order of the weights' file.</param>
/// <param name="LanguageHeads">In the order of their own file; empty when languages are told by script alone.</param>
/// <param name="Languages">Those that the model reads, as codes; comments in others are not classified.</param>
/// <param name="Tone">How scores of some heads become a tone.</param>
/// <param name="Files">Hash of each file of the folder that predictions depend on.</param>
/// <param name="Data">The files trained on.</param>
internal sealed record ModelManifest(
    int Format,
    string Id,
    string Kind,
    string Version,
    int Seed,
    string MlNetVersion,
    ManifestThemeSet ThemeSet,
    FeatureSettings Features,
    OriginWeights Weights,
    IReadOnlyList<ManifestHead> Heads,
    IReadOnlyList<ManifestHead> LanguageHeads,
    IReadOnlyList<string> Languages,
    ToneMix Tone,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<ManifestData> Data,
    ModelQuality Quality)
{
    public const int CurrentFormat = 3;

    /// <summary>Ids of the comments that readers labelled and the model was taught; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Taught { get; init; }

    public static ModelManifest Parse(string json) => ManifestJson.Parse<ModelManifest>(json);

    public string ToJson() => ManifestJson.Write(this);

    /// <summary>The hash that <see cref="Version"/> must be.</summary>
    public string ComputeVersion() => ManifestJson.Version(this with { Version = "" });
}

/// <summary>A theme set as a model keeps it.</summary>
internal sealed record ManifestThemeSet(string Id, string Title, IReadOnlyList<string> Videos, IReadOnlyList<Theme> Themes)
{
    public static ManifestThemeSet Of(ThemeSet set) => new(set.Id, set.Title, [.. set.Videos.Select(video => video.Value)], set.Themes);

    public ThemeSet ToThemeSet() => new(Id, Title, Themes) { Videos = [.. Videos.Select(VideoId.Parse)] };
}

/// <summary>One head's name, and how its score becomes an answer.</summary>
/// <param name="Threshold">Probability from which the answer is yes; null where the likeliest of several heads wins.</param>
internal sealed record ManifestHead(string Name, PlattScaling Calibration, double? Threshold);

/// <summary>A file trained on.</summary>
/// <param name="Rows">Rows used.</param>
internal sealed record ManifestData(string Name, string Sha256, int Rows);
