using ReactionMiner.DataFiles;

namespace ReactionMiner.MachineLearning;

/// <summary>What every step of a training needs.</summary>
/// <param name="Slots">What the hashed slots are worth.</param>
/// <param name="HearsAnswers">Whether heads may listen to the encoder's tuned layers.</param>
/// <param name="Vectors">Of the labelled comments, in their order, with the answers.</param>
internal sealed record TrainingContext(
    TrainingOptions Options,
    TrainingData Data,
    FeatureSettings Settings,
    SlotWeights Slots,
    SignedTextFeatures Features,
    bool HearsAnswers,
    IReadOnlyList<FeatureVector> Vectors,
    IProgress<string>? Progress,
    CancellationToken CancellationToken)
{
    /// <summary>The corpora, when a folder was given.</summary>
    public CorpusFolder? Corpora { get; } = Options.CorporaFolder is { } folder ? new CorpusFolder(folder) : null;

    /// <summary>The tone of the labelled comment at a position, as a number; null when it has none.</summary>
    public int? Tone(int comment) => (int?)Data.Comments[comment].Comment.Sentiment;

    /// <summary>The labelled comments as samples, with weights of the caller's choice.</summary>
    public IEnumerable<Sample> LabelledSamples(Func<TrainingComment, float> weight) => Data.Comments.Zip(
        Vectors, (comment, vector) => new Sample(vector, comment.Group, comment.IsMeasured, weight(comment)) { Labels = comment.Comment.Themes });

    /// <summary>The same without the signs of tone and spam; a head taught by them never looks at those.</summary>
    public IEnumerable<Sample> ThemeSamples(Func<TrainingComment, float> weight) =>
        LabelledSamples(weight).Select(sample => sample with { Vector = sample.Vector.Before(Features.FirstSign) });

    /// <summary>Vectors without the sentence part, for questions of wording; a head taught by them never looks at that part.</summary>
    public FeatureVector[] Wording(IReadOnlyList<string> texts) =>
        Features.Append(texts, new LinearTextFeatures(Settings, Slots).Extract(texts, CancellationToken));

    /// <summary>Heads that look at everything but the answers of the encoder's tuned layers: to the comments that these layers have learnt
    /// from they are better than to any other, and a head would trust them too much.</summary>
    public HeadTrainer Trainer(float l2, float l1 = 0) =>
        new(Features.Length, Options.Seed, l2, l1) { Hidden = (Features.FirstAnswer, Features.FirstSign) };

    /// <summary>The error of labelled comments that are too few.</summary>
    public DataFileException TooFew(string problem) => new(Path.Combine(Options.DataFolder, ThemeSetFolder.CommentsFile), null, null, problem);

    public void Report(string step)
    {
        CancellationToken.ThrowIfCancellationRequested();
        Progress?.Report(step);
    }
}
