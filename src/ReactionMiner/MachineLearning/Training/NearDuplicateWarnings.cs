using ReactionMiner.DataFiles;

namespace ReactionMiner.MachineLearning;

/// <summary>Tells of written comments that are nearly the same as others.</summary>
internal static class NearDuplicateWarnings
{
    private const int Listed = 10;

    public static IReadOnlyList<string> For(TrainingData data, TrainingOptions options)
    {
        var file = Path.Combine(options.DataFolder, ThemeSetFolder.CommentsFile);
        var pairs = NearDuplicates.Find([.. data.Comments.Select(comment => comment.Comment).Where(comment => comment.Line is not null)]);
        var warnings = pairs.Take(Listed).Select(pair =>
            FormattableString.Invariant($"{file}:{pair.Comment.Line}: nearly the same as line {pair.Earlier.Line}; write it in other words, or remove it."));
        return pairs.Count <= Listed
            ? [.. warnings]
            : [.. warnings, FormattableString.Invariant($"{file}: {pairs.Count - Listed} more comments are nearly the same as earlier ones.")];
    }
}
