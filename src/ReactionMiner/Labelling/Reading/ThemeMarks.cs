using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Labelling;

/// <summary>The columns of a sheet in which themes are marked: one per theme, named by its id, by its id and title as
/// <see cref="LabelSheet"/> names them, or by its title.</summary>
internal sealed class ThemeMarks
{
    private readonly CsvTable _rows;
    private readonly IReadOnlyList<string> _headers;
    private readonly IReadOnlyList<(int Theme, int Column)> _columns;
    private readonly IReadOnlyList<int> _none;
    private readonly StrayMarks _strays;

    public ThemeMarks(CsvTable rows, ThemeSet themes)
    {
        (_rows, _headers) = (rows, rows.Headers);
        _columns = [.. _headers.Index().Select(header => (Theme: ThemeOf(header.Item, themes), Column: header.Index))
            .Where(column => column.Theme is not null).Select(column => (column.Theme!.Value, column.Column)).OrderBy(column => column.Value)];
        Missing = [.. themes.Themes.Index().ExceptBy(_columns.Select(column => column.Theme), theme => theme.Index).Select(theme => theme.Item.Id)];
        AskedOnly = Missing.Count == 0 ? null : [.. _columns.Select(column => column.Theme).Distinct()];
        _none = [.. Where(header => string.Equals(header.Trim(), LabelSheet.None, StringComparison.OrdinalIgnoreCase))];
        _strays = new StrayMarks(rows, themes, _columns.Select(column => column.Column).Concat(_none).ToHashSet());
    }

    public bool AreThere => _columns.Count > 0;

    /// <summary>Ids of the themes that have no column.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Positions of the themes that have a column; null when all have.</summary>
    public IReadOnlyList<int>? AskedOnly { get; }

    /// <summary>The name of a theme's column: its id, by which it is read back whatever becomes of the title, and the title for the person.</summary>
    public static string ColumnOf(Theme theme) => $"{theme.Id}: {TerminalText.Clean(theme.Title)}";

    /// <returns>Positions of the themes marked in the present row, ascending; null where neither a theme nor "none" is marked.</returns>
    public IReadOnlyList<int>? Read()
    {
        _strays.Watch();
        List<int> marked = [.. _columns.Where(column => IsMarked(column.Column)).Select(column => column.Theme).Distinct()];
        return _none.Any(IsMarked)
            ? marked.Count == 0 ? marked : throw _rows.Error(LabelSheet.None, "marked beside a theme; unmark one of the two.")
            : marked.Count == 0 ? null : marked;
    }

    /// <summary>To be called after the last row.</summary>
    /// <exception cref="DataFileException">Rows are marked in a column of no theme.</exception>
    public void End() => _strays.Refuse();

    /// <returns>The position of the theme whose name a header is, or whose id it begins with, whatever the case; null where it is no theme's, or
    /// several themes', or what a sheet has of its own: the column <c>seed</c> is none of a theme with that id, and <c>seed: Sowing</c> is.</returns>
    private static int? ThemeOf(string header, ThemeSet themes)
    {
        var (name, id) = (header.Trim(), header.Split(':')[0].Trim());
        var named = Find(theme => IsName(theme.Id, name) || IsName(TerminalText.Clean(theme.Title), name) || IsName(ColumnOf(theme), name));
        var meant = named.Count > 0 ? named : Find(theme => IsName(theme.Id, id));
        return meant is [var only] && !StrayMarks.IsKnown(name) ? only : null;

        List<int> Find(Func<Theme, bool> isMeant) => [.. themes.Themes.Index().Where(theme => isMeant(theme.Item)).Select(theme => theme.Index)];

        static bool IsName(string own, string written) => string.Equals(own, written, StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<int> Where(Func<string, bool> isMeant) => _headers.Index().Where(header => isMeant(header.Item)).Select(header => header.Index);

    private bool IsMarked(int column) => Mark.Read(_rows.Optional(column))
        ?? throw _rows.Error(_headers[column], $"'{_rows.Optional(column)}' is no mark; write x, or leave the cell empty.");
}
