using System.Text;
using ReactionMiner.Counting;
using ReactionMiner.Discovery;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Trains a model from a theme set's descriptions and the few comments labelled so far.</summary>
public static class DescribedTrainer
{
    /// <summary>Labelled comments from which a model without descriptions is the better one; see README.md in this folder.</summary>
    public const int Few = 1000;

    /// <param name="general">Reads tone, language and spam; see <see cref="DescribedModel"/>.</param>
    /// <param name="progress">Told what is being done, a line at a time.</param>
    /// <exception cref="MiningException">The data cannot be used, or the folder not be written; an older model stands.</exception>
    public static TrainingReport Train(
        TrainingOptions options, IReactionClassifier general, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        ModelFolder.Check(options.ModelFolder, options.DataFolder, options.CorporaFolder);
        progress?.Report("reading labelled comments");
        var data = TrainingData.Load(options);
        var comments = data.Comments.Select(comment => comment.Comment).ToList();
        var reader = DescribedModel.General(general);
        var read = reader.Read(comments.ConvertAll(comment => comment.Text));
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report("training themes");
        var groups = FoundGroups.TryRead(options.DataFolder);
        var themes = new UnlabelledThemes(data.ThemeSet, reader.Features, DescriptionWeights.Shipped, groups?.Groups);
        var described = comments.Zip(read, (comment, item) => themes.LogOdds(comment.Text, item.Vector)).ToList();
        var learning = FewLabelTraining.Run(data.ThemeSet, comments, [.. read.Select(item => reader.Features.Sentence(item.Vector).Values)], described, options.Folds);

        var predictions = Enumerable.Range(0, comments.Count).Where(i => data.Comments[i].IsMeasured)
            .Select(i => learning.HeldOut[i] with { Sentiment = read[i].Reaction.Sentiment, Tones = read[i].Reaction.SentimentProbabilities }).ToList();
        var thresholds = learning.Heads.Select(head => head.Threshold).ToList();
        if (!options.ReplacesBetterModel)
        {
            ReplacementGuard.Check(options.ModelFolder, data.ThemeSet, thresholds, predictions, comments.Count, general);
        }

        progress?.Report("writing the model");
        var heldOut = EvaluationScoring.Score(
            $"{predictions.Count} labelled comments, split by conversation", data.ThemeSet, thresholds, predictions);
        var sample = HeldOutPredictions.ToSample(data.ThemeSet, predictions);
        using var sampleFile = new MemoryStream();
        HeldOutCsv.Write(sampleFile, sample);
        var trainedOn = TrainingTexts.Of(comments.Select(comment => comment.Text));
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [HeldOutCsv.FileName] = sampleFile.ToArray(),
            [ReactionModel.TrainedOnFile] = trainedOn.ToBytes(),
        };
        if (groups is not null)
        {
            files.Add(DiscoveryFolder.GroupsFile, groups.Json);
        }

        var manifest = Manifest(options, data, learning.Heads, heldOut, files);
        files.Add(ReactionModel.ManifestFile, Encoding.UTF8.GetBytes(manifest.ToJson()));
        files.Add(ReactionModel.CardFile, Encoding.UTF8.GetBytes(ModelCard.Write(manifest, comments.Count, heldOut)));
        ModelFolder.Replace(options.ModelFolder, files);
        return new TrainingReport(DescribedModel.Describe(manifest, sample, trainedOn), comments.Count, heldOut, NearDuplicateWarnings.For(data, options));
    }

    private static DescribedManifest Manifest(
        TrainingOptions options, TrainingData data, IReadOnlyList<DescribedHead> heads, EvaluationReport heldOut, Dictionary<string, byte[]> files)
    {
        var manifest = new DescribedManifest(
            DescribedManifest.CurrentFormat,
            ModelFolder.Id(options.ModelFolder),
            DescribedModel.Kind,
            Version: "",
            ManifestThemeSet.Of(data.ThemeSet),
            DescriptionWeights.Shipped,
            heads,
            files.ToDictionary(file => file.Key, file => ContentHash.Of(file.Value), StringComparer.Ordinal),
            data.Files,
            new ModelQuality(
                heldOut.Comments, heldOut.Name, heldOut.MacroF1, [.. heldOut.Themes.Select(theme => theme.Quality)], heldOut.Sentiment?.MacroF1))
        {
            Taught = data.Taught,
        };
        return manifest with { Version = manifest.ComputeVersion() };
    }
}
