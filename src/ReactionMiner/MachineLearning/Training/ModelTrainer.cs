using System.Reflection;
using System.Text;
using Microsoft.ML;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Trains a model, measures it on comments held out, and writes its folder.</summary>
public static class ModelTrainer
{
    /// <param name="progress">Told what is being done, a line at a time.</param>
    /// <exception cref="MiningException">The data cannot be used, or the folder not be written; an older model stands.</exception>
    public static TrainingReport Train(TrainingOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        ModelFolder.Check(options.ModelFolder, options.DataFolder, options.CorporaFolder);
        progress?.Report("reading labelled comments");
        var data = TrainingData.Load(options);
        var settings = FeatureSettings.For(options.Kind, data.Names);
        var slots = LearnSlots(data, settings, cancellationToken);
        var known = CrossFittedAnswers.ReadShipped();
        var features = TextFeatures.Create(settings, slots, known);
        var vectors = features.Extract([.. data.Comments.Select(comment => comment.Comment.Text)], cancellationToken);
        // Where comments are measured with that the layers have learnt from, their answers would flatter the model.
        var hears = features.Answers.Count > 0 && !data.Comments.Any(comment => comment.IsMeasured && known.IsGivenAway(comment.Comment.Text));
        var context = new TrainingContext(options, data, settings, slots, features, hears, vectors, progress, cancellationToken);

        var themes = ThemeHeads.Train(context);
        var tone = ToneHeads.Train(context);
        var spam = SpamHead.Train(context);
        var language = LanguageHeads.Train(context);
        var predictions = HeldOutPredictions.Join(data, themes, tone);
        List<double> thresholds = [.. themes.Select(theme => theme.Settings.Threshold!.Value)];
        if (!options.ReplacesBetterModel)
        {
            ReplacementGuard.Check(options.ModelFolder, data.ThemeSet, thresholds, predictions, data.Comments.Count);
        }

        var heldOut = EvaluationScoring.Score(
            $"{predictions.Count} {data.HeldOut}, split by conversation",
            data.ThemeSet,
            thresholds,
            predictions);
        var sample = HeldOutPredictions.ToSample(data.ThemeSet, predictions);
        context.Report("trying the counts on made-up videos");
        heldOut = heldOut with { Counts = CountSimulation.OfMethod(sample, thresholds, options.Seed) };
        var trainedOn = TrainingTexts.Of(data.Comments.Select(comment => comment.Comment.Text));
        using var sampleFile = new MemoryStream();
        HeldOutCsv.Write(sampleFile, sample);
        context.Report("writing the model");
        var quality = new ModelQuality(
            heldOut.Comments, heldOut.Name, heldOut.MacroF1, [.. heldOut.Themes.Select(theme => theme.Quality)], heldOut.Sentiment?.MacroF1)
        {
            ToneErrors = tone.Errors,
        };
        HeadResult[] singles = spam is null ? [.. themes] : [.. themes, spam.Head];
        var weights = HeadFile.Write([.. singles.Select(head => head.Head), .. tone.Heads], features.Length);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [ReactionModel.WeightsFile] = weights,
            [ReactionModel.SlotsFile] = slots.ToBytes(),
            [HeldOutCsv.FileName] = sampleFile.ToArray(),
            [ReactionModel.TrainedOnFile] = trainedOn.ToBytes(),
        };
        if (language.Heads.Heads.Count > 0)
        {
            files.Add(ReactionModel.LanguageFile, HeadFile.Write(language.Heads.Heads, LanguageFeatures.Length));
        }

        var manifest = new ModelManifest(
            ModelManifest.CurrentFormat,
            ModelFolder.Id(options.ModelFolder),
            ReactionModel.KindName(options.Kind),
            Version: "",
            options.Seed,
            MlNetVersion(),
            ManifestThemeSet.Of(data.ThemeSet),
            settings,
            options.Weights,
            [.. singles.Select(head => head.Settings), .. tone.Heads.Select(head => new ManifestHead(head.Name, PlattScaling.Identity, Threshold: null))],
            language.Heads.Settings,
            language.Read,
            tone.Mix,
            files.ToDictionary(file => file.Key, file => ContentHash.Of(file.Value), StringComparer.Ordinal),
            data.Files,
            quality)
        {
            Taught = data.Taught is { Count: > 0 } taught ? taught : null,
        };
        manifest = manifest with { Version = manifest.ComputeVersion() };
        files.Add(ReactionModel.ManifestFile, Encoding.UTF8.GetBytes(manifest.ToJson()));
        files.Add(ReactionModel.CardFile, Encoding.UTF8.GetBytes(ModelCard.Write(manifest, data, heldOut, tone, spam, language)));
        ModelFolder.Replace(options.ModelFolder, files);
        return new TrainingReport(ReactionModel.Describe(manifest, sample, trainedOn), data.Comments.Count, heldOut, NearDuplicateWarnings.For(data, options));
    }

    private static string MlNetVersion() =>
        typeof(MLContext).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Learnt from the comments that are only trained on, so that held-out texts stay unseen.</summary>
    internal static SlotWeights LearnSlots(TrainingData data, FeatureSettings settings, CancellationToken cancellationToken)
    {
        var seen = data.Comments.Where(comment => !comment.IsMeasured).DefaultIfEmpty(data.Comments[0]);
        var vectors = new LinearTextFeatures(settings).Extract([.. seen.Select(comment => comment.Comment.Text)], cancellationToken);
        return SlotWeights.Learn(vectors, 1 << settings.Bits);
    }
}
