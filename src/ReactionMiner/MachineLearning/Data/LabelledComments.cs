using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Labelled comments of one theme set, as read from one file.</summary>
/// <param name="Name">The file, as shown in reports.</param>
public sealed record LabelledComments(string Name, ThemeSet ThemeSet, IReadOnlyList<LabelledComment> Comments)
{
    /// <summary>Labelled comments of a theme set's folder, 0 when it has none yet.</summary>
    /// <exception cref="DataFileException">The folder holds something that cannot be used; says where.</exception>
    public static int CountIn(string folder)
    {
        var path = Path.Combine(folder, ThemeSetFolder.CommentsFile);
        return File.Exists(path) ? Load(path, ThemeSetFolder.Load(folder)).Comments.Count : 0;
    }

    /// <summary>Reads a CSV with the columns <c>comment_id, text, themes</c>, and where present <c>doubtful_themes, sentiment, origin, thread, readers</c>.</summary>
    /// <exception cref="DataFileException">A column is missing or a row holds something that cannot be used; says where.</exception>
    public static LabelledComments Load(string path, ThemeSet themeSet)
    {
        var themes = new ThemeIds(themeSet);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var comments = new List<LabelledComment>();
        using var csv = CsvTable.Open(path, "comment_id", "text", "themes");
        while (csv.Read())
        {
            var id = csv.Required("comment_id");
            if (!ids.Add(id))
            {
                throw csv.Error("comment_id", $"'{id}' is the id of an earlier row; ids must differ.");
            }

            comments.Add(new LabelledComment(
                id,
                csv.Required("text"),
                themes.Read(csv, "themes"),
                themes.Read(csv, "doubtful_themes"),
                csv.Sentiment(),
                csv.Optional("origin") ?? csv.Optional("source") ?? "",
                csv.Optional("thread"),
                csv.Number("readers") ?? 1)
            {
                Line = csv.Line,
            });
        }

        return new LabelledComments(Path.GetFileName(path), themeSet, comments);
    }
}
