using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Finds a set's themes by id.</summary>
internal sealed class ThemeNames(ThemeSet themeSet)
{
    private readonly Dictionary<string, int> _positions = themeSet.Themes
        .Select((theme, position) => (theme.Id, position))
        .ToDictionary(theme => theme.Id, theme => theme.position, StringComparer.Ordinal);

    /// <summary>Positions of the ids in a <c>;</c>-separated column, ascending; none when the file has no such column.</summary>
    public IReadOnlyList<int> Positions(CsvTable csv, string column)
    {
        var ids = (csv.Optional(column) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. ids.Select(id => Position(csv, column, id)).Distinct().Order()];
    }

    private int Position(CsvTable csv, string column, string id) => _positions.TryGetValue(id, out var position)
        ? position
        : throw csv.Error(column, $"'{id}' is no theme of '{themeSet.Id}'; its themes are {string.Join(", ", _positions.Keys)}.");
}
