namespace ReactionMiner.Labelling;

/// <summary>Tells a row that was cut, or written in half, from one whose empty cells at the end a spreadsheet left off.</summary>
/// <param name="header">Names in the header.</param>
/// <param name="endsWithLineBreak">Whether the file does: spreadsheets that leave off cells end it so.</param>
internal sealed class RowLengths(int header, bool endsWithLineBreak)
{
    /// <summary>Excel leaves off the empty cells at the end of so many rows at a time, the header among them.</summary>
    private const int Block = 16;

    private readonly List<int> _cells = [header];

    /// <param name="cells">Of the next row.</param>
    /// <returns>Which row it is, counted from 0, the header not among them.</returns>
    public int Add(int cells)
    {
        _cells.Add(cells);
        return _cells.Count - 2;
    }

    /// <summary>To be asked after the last row.</summary>
    /// <param name="row">As <see cref="Add"/> counts them.</param>
    /// <returns>Null for a whole row: one with a cell under each name, or one in a block of which most rows are short, save the last where the file
    /// ends in it.</returns>
    public string? WhyCut(int row)
    {
        var line = row + 1;
        if (_cells[line] >= header)
        {
            return null;
        }
        var block = _cells.Skip(line - (line % Block)).Take(Block).ToList();
        var cut = block.Count(cells => cells < header);
        var endsInIt = line == _cells.Count - 1 && !endsWithLineBreak;
        return cut > 1 && 2 * cut > block.Count && !endsInIt
            ? null
            : FormattableString.Invariant($"it has {_cells[line]} cells where the header names {header}: the row was cut, or written in half. Write all its cells, empty ones too, or take the row out.");
    }
}
