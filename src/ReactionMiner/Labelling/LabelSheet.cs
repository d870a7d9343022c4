using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>Comments to label as a table for a spreadsheet: one column per theme, to be marked with an x.</summary>
public static class LabelSheet
{
    /// <summary>The column to mark when a comment carries no theme, so that it differs from one not read yet.</summary>
    internal const string None = "none";

    /// <param name="context">What a reader must know besides: the comment answered, say; null when there is nothing.</param>
    /// <param name="findLabel">What was said of a comment already.</param>
    public static void Write(
        Stream stream, ThemeSet themes, IEnumerable<LabelTask> tasks, Func<Comment, string?> context, Func<LabelTask, Label?> findLabel)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false);
        csv.WriteHeader(
            ["video_id", "comment_id", "seed", "position", "context", "text", .. themes.Themes.Select(theme => theme.Id), None, "sentiment"]);
        foreach (var task in tasks)
        {
            var comment = task.Candidate.Comment;
            var label = findLabel(task);
            csv.WriteText(comment.VideoId.Value);
            csv.WriteText(comment.Id);
            csv.WriteCount(task.Place?.Seed);
            csv.WriteCount(task.Place?.Position);
            csv.WriteText(context(comment));
            csv.WriteText(comment.Text);
            for (var theme = 0; theme < themes.Themes.Count; theme++)
            {
                csv.WriteText(label?.Themes.Contains(theme) == true ? "x" : "");
            }
            csv.WriteText(label is { Themes.Count: 0 } ? "x" : "");
            csv.WriteText(Tones.Write(label?.Tone));
            csv.EndRecord();
        }
    }
}
