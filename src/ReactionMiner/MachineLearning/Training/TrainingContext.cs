using ReactionMiner.DataFiles;

namespace ReactionMiner.MachineLearning;

/// <summary>What every step of a training needs.</summary>
/// <param name="Slots">What the hashed slots are worth.</param>
/// <param name="Vectors">Of the labelled comments, in their order.</param>
internal sealed record TrainingContext(
    TrainingOptions Options,
    TrainingData Data,
    FeatureSettings Settings,
    SlotWeights Slots,
    SignedTextFeatures Features,
    IReadOnlyList<FeatureVector> Vectors,
    IProgress<string>? Progress,
    CancellationToken CancellationToken)
{
    /// <summary>The corpora, when a folder was given.</summary>
    public CorpusFolder? Corpora { get; } = Options.CorporaFolder is { } folder ? new CorpusFolder(folder) : null;

    /// <summary>The labelled comments as samples, with weights of the caller's choice.</summary>
    public IEnumerable<Sample> LabelledSamples(Func<TrainingComment, float> weight) => Data.Comments.Zip(
        Vectors, (comment, vector) => new Sample(vector, comment.Group, comment.IsMeasured, weight(comment)));

    /// <summary>The same without the signs of tone and spam; a head taught by them never looks at those.</summary>
    public IEnumerable<Sample> ThemeSamples(Func<TrainingComment, float> weight) =>
        LabelledSamples(weight).Select(sample => sample with { Vector = sample.Vector.Before(Features.FirstSign) });

    /// <summary>Vectors without the sentence part, for questions of wording; a head taught by them never looks at that part.</summary>
    public FeatureVector[] Wording(IReadOnlyList<string> texts) =>
        Features.Append(texts, new LinearTextFeatures(Settings, Slots).Extract(texts, CancellationToken));

    public HeadTrainer Trainer(float l2, float l1 = 0) => new(Features.Length, Options.Seed, l2, l1);

    /// <summary>The error of labelled comments that are too few.</summary>
    public DataFileException TooFew(string problem) => new(Path.Combine(Options.DataFolder, ThemeSetFolder.CommentsFile), null, null, problem);

    public void Report(string step)
    {
        CancellationToken.ThrowIfCancellationRequested();
        Progress?.Report(step);
    }
}
