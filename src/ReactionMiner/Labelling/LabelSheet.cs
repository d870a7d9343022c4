using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>Comments to label as a table for a spreadsheet: one column per theme, to be marked with an x; and the themes with their rules as a
/// table beside it.</summary>
public static class LabelSheet
{
    /// <summary>The column to mark when a comment carries no theme, so that it differs from one not read yet.</summary>
    internal const string None = "none";

    /// <summary>The columns to be filled in behind those of the themes.</summary>
    private const int NoneAndTone = 2;

    /// <param name="beside">Columns of what a reader must know besides the text: the comment answered, say.</param>
    public static void Write(Stream stream, ThemeSet themes, IEnumerable<LabelTask> tasks, IReadOnlyList<SheetColumn> beside)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false);
        csv.WriteHeader(
            ["video_id", "comment_id", "seed", "position", .. beside.Select(column => column.Name), "text", .. themes.Themes.Select(ThemeMarks.ColumnOf), None, "sentiment"]);
        foreach (var task in tasks)
        {
            var comment = task.Candidate.Comment;
            csv.WriteText(comment.VideoId.Value);
            csv.WriteText(comment.Id);
            csv.WriteCount(task.Place?.Seed);
            csv.WriteCount(task.Place?.Position);
            foreach (var column in beside)
            {
                csv.WriteText(column.CellOf(comment));
            }
            csv.WriteText(comment.Text);
            for (var mark = 0; mark < themes.Themes.Count + NoneAndTone; mark++)
            {
                csv.WriteText("");
            }
            csv.EndRecord();
        }
    }

    /// <summary>Writes what each theme means, for the person who marks the sheet.</summary>
    public static void WriteRules(Stream stream, ThemeSet themes)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false);
        csv.WriteHeader(["theme", "title", "give_when", "not_when"]);
        foreach (var theme in themes.Themes)
        {
            foreach (var text in (string[])[theme.Id, theme.Title, theme.GiveWhen, theme.NotWhen])
            {
                csv.WriteText(text);
            }
            csv.EndRecord();
        }
    }
}

/// <summary>A column of a sheet that is there to be read.</summary>
/// <param name="Name">No theme's id; a name with a space in it never is one.</param>
/// <param name="CellOf">Null for an empty cell.</param>
public sealed record SheetColumn(string Name, Func<Comment, string?> CellOf)
{
    /// <summary>What the name of a column ends with that holds a reader's answer.</summary>
    internal const string Says = " says";

    /// <summary>The column of what a reader answered.</summary>
    public static SheetColumn Answer(string reader, Func<Comment, string?> answer) => new(reader + Says, answer);

    /// <summary>The column of the comment that is answered.</summary>
    public static SheetColumn Context(Func<Comment, string?> parentText) => new("context", parentText);
}
