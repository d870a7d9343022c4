using System.Globalization;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>The columns of a sheet in which themes are marked: one per theme, named by its id, or by its id and title as
/// <see cref="LabelSheet"/> names them.</summary>
internal sealed class ThemeMarks
{
    private static readonly string[] Marks = ["x", "1", "true", "yes", "y", "✓", "✔"];
    private static readonly string[] Blanks = ["0", "false", "no", "n", "-"];

    private readonly CsvTable _rows;
    private readonly IReadOnlyList<(int Theme, string Column)> _columns;

    public ThemeMarks(CsvTable rows, ThemeSet themes)
    {
        var headers = rows.Headers;
        _rows = rows;
        _columns = [.. themes.Themes.Index().SelectMany(theme => headers.Where(header => IsOf(header, theme.Item.Id)).Select(header => (theme.Index, header)))];
    }

    public bool AreThere => _columns.Count > 0;

    /// <summary>The name of a theme's column: its id, by which it is read back whatever becomes of the title, and the title for the person.</summary>
    public static string ColumnOf(Theme theme) => $"{theme.Id}: {TerminalText.Clean(theme.Title)}";

    /// <returns>Positions of the themes marked in the present row, ascending; null where neither a theme nor "none" is marked.</returns>
    public IReadOnlyList<int>? Read()
    {
        List<int> marked = [.. _columns.Where(column => IsMarked(column.Column)).Select(column => column.Theme).Distinct()];
        return IsMarked(LabelSheet.None)
            ? marked.Count == 0 ? marked : throw _rows.Error(LabelSheet.None, "marked beside a theme; unmark one of the two.")
            : marked.Count == 0 ? null : marked;
    }

    private static bool IsOf(string header, string id) =>
        header.StartsWith(id, StringComparison.Ordinal) && (header.Length == id.Length || header[id.Length] == ':');

    private bool IsMarked(string column)
    {
        var cell = _rows.Optional(column)?.Trim().ToLower(CultureInfo.InvariantCulture);
        return cell is not null && !Blanks.Contains(cell, StringComparer.Ordinal)
            && (Marks.Contains(cell, StringComparer.Ordinal) ? true : throw _rows.Error(column, $"'{cell}' is no mark; write x, or leave the cell empty."));
    }
}
