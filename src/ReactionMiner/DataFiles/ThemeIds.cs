using ReactionMiner.Reactions;

namespace ReactionMiner.DataFiles;

/// <summary>A theme set's ids as data files write them: joined by <c>;</c>.</summary>
internal sealed class ThemeIds(ThemeSet themes)
{
    private readonly Dictionary<string, int> _positions = themes.Themes.Index()
        .ToDictionary(theme => theme.Item.Id, theme => theme.Index, StringComparer.Ordinal);

    /// <summary>Positions of the ids in a column, ascending; none when the file has no such column.</summary>
    public IReadOnlyList<int> Read(CsvTable csv, string column) => Parse(csv.Optional(column), problem => csv.Error(column, problem));

    /// <summary>Reads a list of ids; <c>none</c> and nothing mean no theme.</summary>
    /// <param name="unknown">Called with an id that the set lacks and what is wrong with it, and gives what to throw.</param>
    public IReadOnlyList<int> Parse(string? text, Func<string, Exception> unknown) =>
    [
        .. (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(id => id is not "none")
            .Select(id => _positions.TryGetValue(id, out var position) ? position : throw unknown(Unknown(id)))
            .Distinct().Order(),
    ];

    /// <summary>Positions of the themes that a row's reader chose from, by the column <c>asked</c>; ids that the set has no more are left out.</summary>
    /// <returns>Null where the file does not say, or where they are all that the set has.</returns>
    public IReadOnlyList<int>? ReadAsked(CsvTable csv)
    {
        if (csv.Optional("asked") is not { } ids)
        {
            return null;
        }
        var known = ids.Split(';', StringSplitOptions.TrimEntries).Where(_positions.ContainsKey).Select(id => _positions[id]).Distinct().Order().ToList();
        return known.Count == _positions.Count ? null : known;
    }

    /// <param name="positions">Null for all themes.</param>
    public string JoinAsked(IReadOnlyList<int>? positions) =>
        positions is { Count: 0 } ? "none" : Join(positions ?? [.. Enumerable.Range(0, _positions.Count)]);

    public string Join(IEnumerable<int> positions) => string.Join(';', positions.Select(position => themes.Themes[position].Id));

    private string Unknown(string id) => $"'{id}' is no theme of '{themes.Id}'; its themes are {string.Join(", ", _positions.Keys)}.";
}
