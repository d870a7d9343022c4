using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReactionMiner.MachineLearning;

/// <summary>How the manifests of models are written and read.</summary>
internal static class ManifestJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        IgnoreReadOnlyProperties = true,
    };

    /// <exception cref="JsonException">It is no manifest of this kind.</exception>
    public static T Parse<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("the file holds null.");

    public static string Write<T>(T manifest) => JsonSerializer.Serialize(manifest, Options) + "\n";

    /// <summary>The hash that a manifest's version must be.</summary>
    /// <param name="unversioned">The manifest with no version.</param>
    public static string Version<T>(T unversioned) => ContentHash.Of(JsonSerializer.Serialize(unversioned, Options))[..16];
}
