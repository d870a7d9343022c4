using ReactionMiner.DataFiles;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Labelled comments of one theme set, as read from one file.</summary>
/// <param name="Name">The file, as shown in reports.</param>
public sealed record LabelledComments(string Name, ThemeSet ThemeSet, IReadOnlyList<LabelledComment> Comments)
{
    /// <summary>Rows that nobody marked; they are left out.</summary>
    public int Unmarked { get; private init; }

    /// <summary>Reads a file of labels with the comments' texts, in any form that <see cref="LabelReader"/> reads: a CSV with the columns
    /// <c>comment_id, text, themes</c>, and where present <c>doubtful_themes, sentiment, origin, thread, readers</c>; a sheet with a column per
    /// theme; Label Studio's JSON.</summary>
    /// <exception cref="DataFileException">A column is missing or a row holds something that cannot be used; says where.</exception>
    public static LabelledComments Load(string path, ThemeSet themeSet)
    {
        var rows = LabelReader.Read(path, themeSet, "text");
        var comments = new List<LabelledComment>();
        var read = new Dictionary<string, ReadLabel>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Themes is not null || row.Fault is not null))
        {
            row.CheckStands(path);
            if (!read.TryAdd(row.CommentId, row))
            {
                // A reader's own file may have a comment twice: drawn by chance, and corrected.
                _ = row.LabelledAt is not null && row.Source != read[row.CommentId].Source
                    ? comments.RemoveAll(comment => string.Equals(comment.Id, row.CommentId, StringComparison.Ordinal))
                    : throw new DataFileException(path, row.Line, "comment_id", $"'{row.CommentId}' is the id of an earlier row; ids must differ.");
            }
            comments.Add(new LabelledComment(
                row.CommentId, row.Text!, row.Themes!, [.. row.DoubtfulThemes.Union(NotAsked(row, themeSet))], row.Tone, row.Origin ?? "", row.Thread, row.Readers ?? 1)
            {
                Line = row.Line,
            });
        }
        return new LabelledComments(Path.GetFileName(path), themeSet, comments) { Unmarked = rows.Count(row => row is { Themes: null, Fault: null }) };
    }

    private static IEnumerable<int> NotAsked(ReadLabel row, ThemeSet themeSet) => row.AskedOnly is { } asked
        ? Enumerable.Range(0, themeSet.Themes.Count).Except(asked).Except(row.Themes!)
        : [];
}
