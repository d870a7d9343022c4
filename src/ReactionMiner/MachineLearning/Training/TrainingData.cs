using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>The labelled comments of a theme set, with the files they came from.</summary>
internal sealed record TrainingData(
    ThemeSet ThemeSet, NameList Names, IReadOnlyList<TrainingComment> Comments, string HeldOut, IReadOnlyList<ManifestData> Files)
{
    /// <summary>Public collections trained on, in sentences; empty when there was no folder of them.</summary>
    public IReadOnlyList<string> Sources { get; private init; } = [];

    /// <summary>Ids of the comments that readers labelled.</summary>
    public IReadOnlyList<string> Taught { get; private init; } = [];

    /// <summary>The theme set's notes on what was tried, for the model's card; null when it has none.</summary>
    public string? Experiments { get; private init; }

    public static TrainingData Load(TrainingOptions options)
    {
        var themeSet = ThemeSetFolder.Load(options.DataFolder);
        var written = Path.Combine(options.DataFolder, ThemeSetFolder.CommentsFile);
        var readers = ReaderLabels.Load(options.DataFolder, themeSet);
        var own = File.Exists(written) ? LabelledComments.Load(written, themeSet).Comments : [];
        var files = new List<ManifestData> { Describe(themeSet.Id, options.DataFolder, ThemeSetFolder.ThemesFile, themeSet.Themes.Count) };
        if (File.Exists(written))
        {
            files.Add(Describe(themeSet.Id, options.DataFolder, ThemeSetFolder.CommentsFile, own.Count));
        }

        files.AddRange(readers.Files.Select(file => Describe(themeSet.Id, options.DataFolder, file.Name, file.Rows)));
        var real = new List<TrainingComment>(readers.Comments);
        var labels = Path.Combine(options.DataFolder, ThemeSetFolder.LabelsFile);
        if (options.CorporaFolder is { } corpora && File.Exists(labels))
        {
            var joined = CorpusLabels.Load(labels, themeSet, new CorpusFolder(corpora));
            real.AddRange(joined);
            files.Add(Describe(themeSet.Id, options.DataFolder, ThemeSetFolder.LabelsFile, joined.Count));
        }

        if (File.Exists(options.SpamFile))
        {
            files.Add(Describe("spam", Path.GetDirectoryName(options.SpamFile)!, Path.GetFileName(options.SpamFile), SpamComments.ReadOwn(options.SpamFile).Count));
        }

        foreach (var path in new[] { options.LanguageFile, options.EnglishPostsFile }.Where(File.Exists))
        {
            files.Add(Describe("languages", Path.GetDirectoryName(path)!, Path.GetFileName(path), File.ReadLines(path).Count() - 1));
        }

        if (own.Count + real.Count == 0)
        {
            throw new DataFileException(File.Exists(written) ? written : options.DataFolder, null, null, readers.ByLanguageModel == 0
                ? "there are no labelled comments; training needs some of each theme and some of none. `label` makes some."
                : FormattableString.Invariant($"there are no comments labelled by people. A language model labelled {readers.ByLanguageModel}, and no model is trained on those: they help the counts only. `label` some yourself."));
        }

        var hasMeasured = real.Exists(comment => comment.IsMeasured);
        var comments = real
            .Concat(own.Select(comment => new TrainingComment(comment, IsMeasured: !hasMeasured)))
            .ToList();
        var heldOut = hasMeasured
            ? readers.AreMeasured ? "real comments read by people" : "real comments read by two people"
            : "written comments, in want of real ones: expect less on real comments";
        var experiments = Path.Combine(options.DataFolder, ThemeSetFolder.ExperimentsFile);
        return new TrainingData(themeSet, NameList.Load(options.DataFolder), comments, heldOut, files)
        {
            Taught = [.. readers.Comments.Select(comment => comment.Comment.Id)],
            Sources = options.CorporaFolder is null ? [] : CorpusFolder.Sources,
            Experiments = File.Exists(experiments) ? File.ReadAllText(experiments) : null,
        };
    }

    // By the set's id, wherever the folder lies; what lies in data/ is named as the project names it.
    private static ManifestData Describe(string set, string folder, string file, int rows)
    {
        var isInData = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))) is "data";
        return new ManifestData($"{(isInData ? "data/" : "")}{set}/{file}", ContentHash.OfFile(Path.Combine(folder, file)), rows);
    }
}
