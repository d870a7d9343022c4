using ReactionMiner.DataFiles;
using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Formats;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>Columns of a sheet that are no theme's and yet hold marks: those of a theme that was renamed, or taken out of the set. Read without
/// them, a row marked there would count as one that carries no such theme.</summary>
internal sealed class StrayMarks
{
    private static readonly HashSet<string> Known =
    [
        .. Enum.GetValues<CommentField>().SelectMany(field => GenericFormat.Instance.Columns[field]),
        "seed", "position", "context", "sentiment", "tone", "thread", "source", "origin", "reader", "readers", "labelledat", "language", "note", "notes", LabelSheet.None,
    ];

    private readonly CsvTable _rows;
    private readonly ThemeSet _themes;
    private readonly IReadOnlyList<Column> _columns;

    /// <param name="read">The columns in which marks are read.</param>
    public StrayMarks(CsvTable rows, ThemeSet themes, IReadOnlySet<int> read)
    {
        (_rows, _themes) = (rows, themes);
        _columns = [.. rows.Headers.Index().Where(header => !read.Contains(header.Index) && !IsKnown(header.Item))
            .Select(header => new Column(header.Index, header.Item.Trim(), IsNamedAsATheme(header.Item.Trim())))];
    }

    /// <summary>Looks at the present row.</summary>
    public void Watch()
    {
        foreach (var column in _columns)
        {
            var mark = Mark.Read(_rows.Optional(column.Index));
            column.HasMarks |= mark == true;
            column.HasText |= mark is null;
        }
    }

    /// <exception cref="DataFileException">A column holds marks.</exception>
    public void Refuse()
    {
        var marked = _columns.Where(column => column.HasMarks && (column.IsNamedAsATheme || !column.HasText)).Select(NameOf).ToList();
        if (marked.Count > 0)
        {
            throw _rows.ErrorAt(
                1,
                CsvTable.NamesOf(marked),
                $"rows are marked there, and no theme of '{_themes.Id}' has such an id, so that the marks would be lost. Nothing was read. Put the theme back into {ThemeSetFolder.ThemesFile}, head the column with a theme's id, or take the column out; if the sheet is of another set, name that one.");
        }
    }

    /// <summary>What a sheet holds beside its marks, and what people and other tools write about a comment.</summary>
    public static bool IsKnown(string header) =>
        Known.Contains(ColumnName.Normalise(header))
        || header.StartsWith("is_", StringComparison.OrdinalIgnoreCase)
        || (!header.Contains(':', StringComparison.Ordinal) && header.TrimEnd().EndsWith(SheetColumn.Says, StringComparison.Ordinal));

    private static string NameOf(Column column) => column.Header.Length == 0 ? $"column {column.Index + 1}, which has no name" : TerminalText.Clean(column.Header);

    /// <summary>Headed <c>id: title</c> as <see cref="LabelSheet"/> does, or by a title alone.</summary>
    private bool IsNamedAsATheme(string header) =>
        (header.Split(':') is [var id, _, ..] && id.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'))
        || _themes.Themes.Any(theme => string.Equals(TerminalText.Clean(theme.Title), header, StringComparison.OrdinalIgnoreCase));

    private sealed record Column(int Index, string Header, bool IsNamedAsATheme)
    {
        public bool HasMarks { get; set; }

        /// <summary>A cell holds something other than a mark.</summary>
        public bool HasText { get; set; }
    }
}
