using ReactionMiner.DataFiles;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What people labelled by <c>label</c> and <c>import --labels</c>, as comments to train on.</summary>
/// <param name="Files">Names of the files in the theme set's folder, with their rows.</param>
/// <param name="AreMeasured">Those drawn at random are held out in turn and scored. Corrections and comments chosen for their difficulty are
/// only trained on: they would make the model look worse than it is.</param>
internal sealed record ReaderLabels(IReadOnlyList<TrainingComment> Comments, IReadOnlyList<(string Name, int Rows)> Files, bool AreMeasured)
{
    private const string Origin = "label";

    /// <summary>Comments drawn at random below which they tell too little to measure a model on.</summary>
    public const int EnoughToMeasure = 100;

    /// <summary>Comments that a language model labelled. They are not among the comments: no model is taught by another's guesses.</summary>
    public int ByLanguageModel { get; private init; }

    /// <exception cref="DataFileException">A file holds something that cannot be used; says where.</exception>
    public static ReaderLabels Load(string setFolder, ThemeSet themes)
    {
        var folder = new LabelFolder(setFolder, themes);
        var read = folder.Files.Select(file => (Path: file, Labels: LabelFile.Load(file, themes))).ToList();
        var files = read.Select(file => (file.Path, Labels: file.Labels.Where(label => !label.IsByLanguageModel).ToList()))
            .Where(file => file.Labels.Count > 0).ToList();
        var comments = files.SelectMany(file => file.Labels).GroupBy(label => label.CommentId, StringComparer.Ordinal).Select(same => same.ToList()).ToList();
        var areMeasured = comments.Count(IsRandom) >= EnoughToMeasure;
        return new ReaderLabels(
            comments.ConvertAll(same => new TrainingComment(Join(same, themes.Themes.Count), areMeasured && IsRandom(same))),
            [.. files.Select(file => (Path.GetRelativePath(setFolder, file.Path), file.Labels.Count))],
            areMeasured)
        {
            ByLanguageModel = read.SelectMany(file => file.Labels).Where(label => label.IsByLanguageModel).Select(label => label.CommentId).Distinct(StringComparer.Ordinal).Count(),
        };
    }

    private static bool IsRandom(List<Label> labels) => labels.Exists(label => label.Source == LabelSource.Random);

    private static LabelledComment Join(List<Label> labels, int themes)
    {
        var consensus = Consensus.Of(labels, themes);
        return new LabelledComment(
            labels[0].CommentId,
            labels[0].Text,
            [.. Enumerable.Range(0, themes).Where(theme => consensus.Themes[theme] == true)],
            [.. Enumerable.Range(0, themes).Where(theme => consensus.Themes[theme] is null)],
            consensus.Tone,
            Origin,
            labels[0].ThreadId,
            consensus.Readers);
    }
}
