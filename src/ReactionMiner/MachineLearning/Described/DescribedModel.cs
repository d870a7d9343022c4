using System.Text.Json;
using ReactionMiner.Counting;
using ReactionMiner.DataFiles;
using ReactionMiner.Discovery;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Models of themes that are known by their descriptions: from a theme set at once, or as <see cref="DescribedTrainer"/> writes
/// them.</summary>
/// <remarks>Tone, language and spam do not depend on the themes: another model, of the kind <c>encoder</c> as
/// <see cref="ReactionModel.Load"/> gives it, reads them.</remarks>
public static class DescribedModel
{
    /// <summary>The kind as files write it.</summary>
    public const string Kind = "described";

    // Of what is made of a description: another one makes another version, so that no prediction of the older stays in a store.
    private const int Way = 2;

    private const int VersionLength = 16;
    private const int ReaderLength = 8;

    /// <summary>A model of a theme set that nobody has labelled. Nothing of it is measured, and it says so.</summary>
    /// <exception cref="DataFileException">The folder holds no theme set that can be used; says where.</exception>
    /// <exception cref="OtherEncoderException">The set was discovered with another encoder.</exception>
    public static IReactionClassifier FromDescriptions(string themeSetFolder, IReactionClassifier general)
    {
        var themes = ThemeSetFolder.Load(themeSetFolder);
        var heads = themes.Themes.Select(theme => DescribedHead.Unlabelled(theme.Id)).ToList();
        var groups = FoundGroups.TryRead(themeSetFolder);
        var version = ContentHash.Of(JsonSerializer.Serialize(new { themes.Themes, DescriptionWeights.Shipped, groups?.Json, Way }));
        var quality = new ModelQuality(
            0, "not measured yet", 0, [.. heads.Select(head => new ThemeQuality(head.ThemeId, head.Threshold, 0, 0, 0, 0))], SentimentMacroF1: null);
        return Create(
            new ModelDescription(themes.Id, Kind, version, themes, quality),
            general, DescriptionWeights.Shipped, groups, heads);
    }

    /// <summary>The themes of a set that lost the group that <c>discover</c> found them by, since their rule was rewritten.</summary>
    /// <returns>Each with the comments that were in its group.</returns>
    public static IReadOnlyList<(Theme Theme, long Comments)> Reworded(string themeSetFolder)
    {
        var themes = ThemeSetFolder.Load(themeSetFolder);
        return FoundGroups.TryRead(themeSetFolder) is { Groups: var groups }
            ? [.. themes.Themes.Join(groups.Groups, theme => theme.Id, group => group.Id, (theme, group) => (theme, group), StringComparer.Ordinal)
                .Where(pair => pair.group.GiveWhen is not null && !pair.group.HasRuleOf(pair.theme)).Select(pair => (pair.theme, pair.group.Comments))]
            : [];
    }

    /// <summary>Loads a model's folder.</summary>
    /// <exception cref="ModelException">The folder is damaged or was written by another version.</exception>
    public static IReactionClassifier Load(string modelFolder, IReactionClassifier general)
    {
        try
        {
            var manifest = DescribedManifest.Parse(File.ReadAllText(Path.Combine(modelFolder, ReactionModel.ManifestFile)));
            Check(modelFolder, manifest);
            using var heldOut = new MemoryStream(ModelFolder.Read(modelFolder, HeldOutCsv.FileName, manifest.Files));
            var sample = HeldOutCsv.Read(heldOut, Path.Combine(modelFolder, HeldOutCsv.FileName), manifest.ThemeSet.ToThemeSet());
            var trainedOn = TrainingTexts.FromBytes(ModelFolder.Read(modelFolder, ReactionModel.TrainedOnFile, manifest.Files));
            return Create(Describe(manifest, sample, trainedOn), general, manifest.Weights, FoundGroups.TryRead(modelFolder, manifest), manifest.Heads);
        }
        catch (JsonException exception)
        {
            throw new ModelException(modelFolder, $"{ReactionModel.ManifestFile} is damaged: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(modelFolder, $"it cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Whether the model in a folder is of this kind.</summary>
    internal static bool IsIn(string modelFolder)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(modelFolder, ReactionModel.ManifestFile)));
            return manifest.RootElement.TryGetProperty("kind", out var kind) && kind.ValueEquals(Kind);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new ModelException(modelFolder, $"{ReactionModel.ManifestFile} cannot be read: {exception.Message}", exception);
        }
    }

    internal static ModelDescription Describe(DescribedManifest manifest, HeldOutSample heldOut, TrainingTexts trainedOn) =>
        new(manifest.Id, Kind, manifest.Version, manifest.ThemeSet.ToThemeSet(), manifest.Quality)
        {
            HeldOut = manifest.Quality.IsMeasured ? heldOut : null,
            TrainedOn = trainedOn,
            Taught = manifest.Taught.ToHashSet(StringComparer.Ordinal),
        };

    /// <summary>The reader of tone, language and spam.</summary>
    internal static ReactionClassifier General(IReactionClassifier general) =>
        general is ReactionClassifier { Model.Kind: "encoder" } reader
            ? reader
            : throw new ArgumentException($"Model '{general.Model.Id}' is not a trained one of the kind 'encoder'.", nameof(general));

    private static DescribedClassifier Create(
        ModelDescription model, IReactionClassifier general, DescriptionWeights weights, FoundGroups? groups, IReadOnlyList<DescribedHead> heads)
    {
        // The other model's answers are part of a prediction, so that a new version of it makes a new version of this one.
        // It begins with what the card and the folder's manifest call the model.
        var version = $"{model.Version[..VersionLength]}-{general.Model.Version[..ReaderLength]}";
        var quality = model.Quality with { ToneErrors = general.Model.Quality.ToneErrors };
        var reader = General(general);
        return new DescribedClassifier(
            model with { Version = version, Quality = quality }, reader, new UnlabelledThemes(model.ThemeSet, reader.Features, weights, groups?.Groups), heads);
    }

    private static void Check(string folder, DescribedManifest manifest)
    {
        if (manifest.Format != DescribedManifest.CurrentFormat)
        {
            throw new ModelException(
                folder, $"written in format {manifest.Format}; this program reads format {DescribedManifest.CurrentFormat}. Train the model again.");
        }

        if (!string.Equals(manifest.ComputeVersion(), manifest.Version, StringComparison.Ordinal))
        {
            throw new ModelException(folder, $"{ReactionModel.ManifestFile} was changed after training. Train the model again.");
        }

        if (!string.Equals(manifest.Weights.Encoder.Hash, EncoderTextFeatures.Encoder.Identity.Hash, StringComparison.Ordinal))
        {
            throw new ModelException(folder, "trained with another sentence encoder than this program has. Train the model again.");
        }
    }
}
