using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>Joins labels from a file to the stored comments they are about.</summary>
public static class LabelMatching
{
    /// <summary>Of probabilities in a file, and a little more.</summary>
    private const double Rounding = 0.001;

    /// <param name="candidates">The comments that labels may be about, by id.</param>
    /// <param name="findVideo">Finds the video of a comment that is none of the candidates; null when it is not stored.</param>
    /// <param name="video">The video that all labels must be of; null for any.</param>
    /// <param name="reader">Who gave them.</param>
    /// <param name="now">When, where the file does not say.</param>
    public static MatchedLabels Match(
        IEnumerable<ReadLabel> read,
        IReadOnlyDictionary<string, LabelCandidate> candidates,
        Func<string, VideoId?> findVideo,
        VideoId? video,
        string reader,
        DateTimeOffset now)
    {
        var labels = new List<Label>();
        var refused = new List<RefusedRow>();
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        int unmarked = 0, unchanged = 0;
        foreach (var row in read)
        {
            if (WhyNot(row, candidates, findVideo, video) is { } reason)
            {
                refused.Add(new RefusedRow(row.Row, TerminalText.Clean(reason)));
            }
            else if (row.Themes is null)
            {
                unmarked++;
            }
            else if (IsAsPredicted(row, candidates[row.CommentId]))
            {
                unchanged++;
            }
            else if (!rows.TryAdd(row.CommentId, row.Row))
            {
                refused.Add(new RefusedRow(row.Row, $"comment '{TerminalText.Clean(row.CommentId)}' is labelled in {rows[row.CommentId]} already; keep one of the two."));
            }
            else
            {
                labels.Add(Join(row, candidates[row.CommentId].Comment, reader, now));
            }
        }
        return new MatchedLabels(labels, refused, unmarked, unchanged);
    }

    private static string? WhyNot(
        ReadLabel row, IReadOnlyDictionary<string, LabelCandidate> candidates, Func<string, VideoId?> findVideo, VideoId? video)
    {
        if (row.Fault is { } fault)
        {
            return fault.Problem;
        }
        if (video is { } wanted && row.Video is { } named && VideoId.TryParse(named) != wanted)
        {
            return $"of another video ('{named}') than '{wanted}'.";
        }
        return candidates.TryGetValue(row.CommentId, out var candidate)
            ? WhyNotOf(row, candidate)
            : findVideo(row.CommentId) is { } other
                ? $"comment '{row.CommentId}' is of another stored video, '{other}'{(row.Video is null ? "" : $", not of '{row.Video}' as the row says")}."
                : $"comment '{row.CommentId}' is not stored (any more); `import` or `fetch` its video first, or leave the row out.";
    }

    /// <summary>What was changed by hand can only be told beside the predictions of the model that the row is by.</summary>
    private static string? WhyNotOf(ReadLabel row, LabelCandidate candidate) =>
        row.Probabilities is { Count: > 0 } told && !(candidate.Reaction is { } reaction && IsBy(reaction, told))
            ? "predicted by another model, so nobody can tell what was changed; name that model with --model, or edit a comments.csv that `export` writes anew."
            : null;

    private static bool IsBy(Reaction reaction, IEnumerable<double> told) =>
        reaction.ThemeProbabilities.Zip(told).All(pair => Math.Abs(pair.First - pair.Second) < Rounding);

    private static bool IsAsPredicted(ReadLabel row, LabelCandidate candidate) => row.Probabilities switch
    {
        null => false,
        [] => row is { Themes.Count: 0, Tone: null },
        _ => candidate.Reaction is { } reaction && row.Themes!.SequenceEqual(reaction.Themes) && (row.Tone is null || row.Tone == reaction.Sentiment),
    };

    private static Label Join(ReadLabel row, Comment comment, string reader, DateTimeOffset now)
    {
        var source = row switch
        {
            { Source: null or LabelSource.Random, Place: not null } => LabelSource.Random,
            // Who calls a row random must say which random order it was drawn from.
            { Source: LabelSource.Random } => LabelSource.Chosen,
            { Source: { } told } => told,
            { Probabilities: not null } => LabelSource.Correction,
            _ => LabelSource.Chosen,
        };
        return new Label(comment.VideoId, comment.Id, row.Themes!, row.Tone, reader, row.LabelledAt ?? now, source)
        {
            Text = comment.Text,
            ThreadId = comment.ThreadId,
            AskedOnly = row.AskedOnly,
            Place = source == LabelSource.Random ? row.Place : null,
        };
    }
}

/// <summary>What became of the rows of a file of labels: rows = labels + refused + unmarked + unchanged.</summary>
/// <param name="Unmarked">Rows that nobody labelled yet.</param>
/// <param name="Unchanged">Predictions that nobody changed.</param>
public sealed record MatchedLabels(IReadOnlyList<Label> Labels, IReadOnlyList<RefusedRow> Refused, int Unmarked, int Unchanged)
{
    public int Rows => Labels.Count + Refused.Count + Unmarked + Unchanged;
}
