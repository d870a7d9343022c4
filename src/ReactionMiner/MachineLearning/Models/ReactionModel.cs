using System.Text.Json;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>A model as <see cref="ModelTrainer"/> writes it: a folder with weights, manifest and card.</summary>
public static class ReactionModel
{
    internal const string WeightsFile = "model.zip";
    internal const string SlotsFile = "slots.bin";
    internal const string ManifestFile = "model.json";
    internal const string CardFile = "MODEL.md";
    internal const string LinearKind = "linear";

    /// <summary>Loads a model's folder.</summary>
    /// <exception cref="ModelException">The folder is missing, damaged or written by another version.</exception>
    public static IReactionClassifier Load(string modelFolder)
    {
        var manifest = LoadManifest(modelFolder);
        var heads = HeadFile.Read(ReadFile(modelFolder, WeightsFile, manifest));
        var features = new LinearTextFeatures(
            manifest.Features, SlotWeights.FromBytes(ReadFile(modelFolder, SlotsFile, manifest)));
        if (heads.Count != manifest.Heads.Count || heads.Any(head => head.Weights.Length != features.Length))
        {
            throw new ModelException(modelFolder, $"{WeightsFile} and {ManifestFile} do not belong together. Train the model again.");
        }

        return new ReactionClassifier(manifest, Describe(manifest), features, heads);
    }

    internal static ModelDescription Describe(ModelManifest manifest)
    {
        var set = manifest.ThemeSet;
        var themeSet = new ThemeSet(set.Id, set.Title, set.Themes) { Videos = [.. set.Videos.Select(VideoId.Parse)] };
        return new ModelDescription(manifest.Id, manifest.Kind, manifest.Version, themeSet, manifest.Quality);
    }

    private static ModelManifest LoadManifest(string folder)
    {
        var path = Path.Combine(folder, ManifestFile);
        if (!File.Exists(path))
        {
            throw new ModelException(folder, $"there is no {ManifestFile}. Name the folder of a model, or make one with 'train'.");
        }

        try
        {
            var json = File.ReadAllText(path);
            var format = JsonDocument.Parse(json).RootElement.GetProperty("format").GetInt32();
            if (format != ModelManifest.CurrentFormat)
            {
                throw new ModelException(
                    folder, $"written in format {format}; this program reads format {ModelManifest.CurrentFormat}. Train the model again.");
            }

            var manifest = ModelManifest.Parse(json);
            if (!string.Equals(manifest.Kind, LinearKind, StringComparison.Ordinal))
            {
                throw new ModelException(folder, $"of kind '{manifest.Kind}', which this program does not know.");
            }

            return string.Equals(manifest.ComputeVersion(), manifest.Version, StringComparison.Ordinal)
                ? manifest
                : throw new ModelException(folder, $"{ManifestFile} was changed after training. Train the model again.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ModelException(folder, $"{ManifestFile} is damaged: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(folder, $"{ManifestFile} cannot be read: {exception.Message}", exception);
        }
    }

    private static byte[] ReadFile(string folder, string name, ModelManifest manifest)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, name));
            return manifest.Files.TryGetValue(name, out var hash) && string.Equals(hash, ContentHash.Of(bytes), StringComparison.Ordinal)
                ? bytes
                : throw new ModelException(folder, $"{name} is not the file that was trained. Train the model again, or fetch it afresh.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(folder, $"{name} cannot be read: {exception.Message}", exception);
        }
    }
}
