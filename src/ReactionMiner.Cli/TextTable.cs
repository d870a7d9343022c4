using ReactionMiner.Reports;

namespace ReactionMiner.Cli;

/// <summary>A table for a terminal of any width: a name, then figures. Names that are too long are cut; where the figures leave no room for
/// a name beside them, each row becomes a few lines.</summary>
internal sealed class TextTable(params IReadOnlyList<string> headers)
{
    private const int FewestNameColumns = 20;
    private const string Gap = "  ";

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <param name="cells">Clean text, one for each header; an empty one is left out where a row becomes lines.</param>
    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    /// <param name="width">Columns of the terminal.</param>
    public void Write(TextWriter writer, int width)
    {
        int[] columns = [.. headers.Select((header, column) => _rows.Select(row => row[column]).Append(header).Max(TerminalText.ColumnsOf))];
        var room = width - columns.Skip(1).Sum(figures => figures + Gap.Length);
        if (room < Math.Min(columns[0], FewestNameColumns))
        {
            _rows.ForEach(row => WriteLines(writer, row, width));
            return;
        }
        columns[0] = Math.Min(columns[0], room);
        foreach (var row in _rows.Prepend(headers))
        {
            var figures = row.Index().Skip(1).Select(cell => Gap + new string(' ', columns[cell.Index] - TerminalText.ColumnsOf(cell.Item)) + cell.Item);
            writer.WriteLine((TerminalText.Pad(TerminalText.Fit(row[0], columns[0]), columns[0]) + string.Concat(figures)).TrimEnd());
        }
    }

    private void WriteLines(TextWriter writer, IReadOnlyList<string> row, int width)
    {
        writer.WriteLine(TerminalText.Fit(row[0], width));
        var line = "";
        foreach (var figure in row.Zip(headers).Skip(1).Where(cell => cell.First.Length > 0).Select(cell => $"{cell.Second} {cell.First}"))
        {
            var longer = line.Length == 0 ? Gap + figure : $"{line}, {figure}";
            if (line.Length > 0 && TerminalText.ColumnsOf(longer) > width)
            {
                writer.WriteLine(line);
                longer = Gap + figure;
            }
            line = TerminalText.Fit(longer, width);
        }
        writer.WriteLine(line);
    }
}
