namespace ReactionMiner.Labelling;

/// <summary>Tells a row that was cut, or written in half, from one whose empty cells at the end a spreadsheet left off.</summary>
/// <param name="header">Names in the header.</param>
internal sealed class RowLengths(int header)
{
    /// <summary>Excel leaves off the empty cells at the end of so many rows at a time, the header among them.</summary>
    private const int Block = 16;

    private readonly List<int> _cells = [header];

    /// <param name="cells">Of the next row.</param>
    public void Add(int cells) => _cells.Add(cells);

    /// <summary>To be asked after the last row.</summary>
    /// <param name="row">Counted from 0, the header not among them.</param>
    /// <returns>Null for a whole row: one with a cell under each name, or one in a block of which most rows are short.</returns>
    public string? WhyCut(int row)
    {
        var line = row + 1;
        if (_cells[line] >= header)
        {
            return null;
        }
        var block = _cells.Skip(line - (line % Block)).Take(Block).ToList();
        var cut = block.Count(cells => cells < header);
        return cut > 1 && 2 * cut > block.Count
            ? null
            : FormattableString.Invariant($"it has {_cells[line]} cells where the header names {header}: the row was cut, or written in half. Write all its cells, empty ones too, or take the row out.");
    }
}
