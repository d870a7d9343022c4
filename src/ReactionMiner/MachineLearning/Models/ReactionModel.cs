using System.Text.Json;
using ReactionMiner.Counting;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>A model as <see cref="ModelTrainer"/> writes it: a folder with weights, manifest and card.</summary>
public static class ReactionModel
{
    internal const string WeightsFile = "model.zip";
    internal const string LanguageFile = "language.zip";
    internal const string SlotsFile = "slots.bin";
    internal const string ManifestFile = "model.json";
    internal const string TrainedOnFile = "trained-on.bin";
    internal const string CardFile = "MODEL.md";

    private static readonly Dictionary<string, ModelKind> Kinds = new(StringComparer.Ordinal)
    {
        ["linear"] = ModelKind.Linear,
        ["encoder"] = ModelKind.Encoder,
    };

    /// <summary>Loads a model's folder.</summary>
    /// <exception cref="ModelException">The folder is missing, damaged or written by another version.</exception>
    public static IReactionClassifier Load(string modelFolder) => Open(modelFolder).Classifier;

    /// <summary>Loads a model's folder, with what explains its answers.</summary>
    /// <param name="dataFolders">Where theme sets lie: examples come from the <c>comments.csv</c> of the model's own set in the first that has it.</param>
    /// <exception cref="ModelException">The folder is missing, damaged or written by another version.</exception>
    /// <exception cref="DataFileException">The examples cannot be read.</exception>
    public static (IReactionClassifier Classifier, IReactionExplainer Explainer) LoadExplaining(string modelFolder, IEnumerable<string> dataFolders)
    {
        var (classifier, features) = Open(modelFolder);
        var themeSet = classifier.Model.ThemeSet;
        var examples = dataFolders.Select(folder => Path.Combine(folder, themeSet.Id, ThemeSetFolder.CommentsFile)).FirstOrDefault(File.Exists);
        return (classifier, new ReactionExplainer(classifier, features, examples is null ? [] : LabelledComments.Load(examples, themeSet).Comments));
    }

    private static (ReactionClassifier Classifier, ITextFeatures Features) Open(string modelFolder)
    {
        var manifest = LoadManifest(modelFolder);
        var heads = HeadFile.Read(ModelFolder.Read(modelFolder, WeightsFile, manifest.Files));
        CheckEncoder(modelFolder, manifest);
        var features = TextFeatures.Create(manifest.Features, SlotWeights.FromBytes(ModelFolder.Read(modelFolder, SlotsFile, manifest.Files)));
        if (heads.Count != manifest.Heads.Count || heads.Any(head => head.Weights.Length != features.Length))
        {
            throw new ModelException(modelFolder, $"{WeightsFile} and {ManifestFile} do not belong together. Train the model again.");
        }

        var model = Describe(manifest, ReadHeldOut(modelFolder, manifest), TrainingTexts.FromBytes(ModelFolder.Read(modelFolder, TrainedOnFile, manifest.Files)));
        return (new ReactionClassifier(manifest, model, features, heads, ReadLanguages(modelFolder, manifest)), features);
    }

    /// <summary>The kind as files write it.</summary>
    internal static string KindName(ModelKind kind) => Kinds.Single(item => item.Value == kind).Key;

    internal static ModelDescription Describe(ModelManifest manifest, HeldOutSample heldOut, TrainingTexts trainedOn) =>
        new(manifest.Id, manifest.Kind, manifest.Version, manifest.ThemeSet.ToThemeSet(), manifest.Quality)
        {
            HeldOut = heldOut,
            TrainedOn = trainedOn,
            Taught = (manifest.Taught ?? []).ToHashSet(StringComparer.Ordinal),
        };

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
            if (!Kinds.ContainsKey(manifest.Kind))
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

    /// <summary>Heads fit the vectors of the encoder they were trained with, and no other's.</summary>
    private static void CheckEncoder(string folder, ModelManifest manifest)
    {
        if (Kinds[manifest.Kind] == ModelKind.Linear)
        {
            return;
        }

        var ours = EncoderTextFeatures.Encoder.Identity;
        if (manifest.Features.Encoder is not { } theirs)
        {
            throw new ModelException(folder, $"{ManifestFile} does not say which encoder the model was trained with. Train the model again.");
        }

        if (!string.Equals(theirs.Hash, ours.Hash, StringComparison.Ordinal))
        {
            throw new ModelException(
                folder,
                $"trained with the encoder {theirs.Name} {theirs.Version} ({theirs.Hash[..Math.Min(12, theirs.Hash.Length)]}); " +
                $"this program has {ours.Name} {ours.Version} ({ours.Hash[..12]}). Train the model again.");
        }
    }

    private static LanguageTeller ReadLanguages(string folder, ModelManifest manifest)
    {
        if (manifest.LanguageHeads.Count == 0)
        {
            return new LanguageTeller([], []);
        }

        var heads = HeadFile.Read(ModelFolder.Read(folder, LanguageFile, manifest.Files));
        return heads.Count == manifest.LanguageHeads.Count && heads.All(head => head.Weights.Length == LanguageFeatures.Length)
            ? new LanguageTeller(manifest.LanguageHeads, heads)
            : throw new ModelException(folder, $"{LanguageFile} and {ManifestFile} do not belong together. Train the model again.");
    }

    private static HeldOutSample ReadHeldOut(string folder, ModelManifest manifest)
    {
        using var file = new MemoryStream(ModelFolder.Read(folder, HeldOutCsv.FileName, manifest.Files));
        return HeldOutCsv.Read(file, Path.Combine(folder, HeldOutCsv.FileName), manifest.ThemeSet.ToThemeSet());
    }
}
