using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Sentences about rows of the table: each is said once, with the rows that it holds for.</summary>
internal static class RowSentences
{
    private const string None = "none";

    /// <param name="rows">The themes in the order shown, where they are numbered from 1.</param>
    /// <param name="none">The row "none of these themes".</param>
    /// <param name="said">What is said of a row; null for nothing.</param>
    /// <param name="every">What every row, and every theme, is called.</param>
    public static IEnumerable<(string Rows, string Said)> Group(
        IReadOnlyList<ThemeCount> rows, ThemeCount none, Func<ThemeCount, string?> said, RowWords every) => rows
            .Select((row, position) => (Name: (position + 1).ToString(CultureInfo.InvariantCulture), Said: said(row)))
            .Append((Name: None, Said: said(none)))
            .Where(row => row.Said is not null)
            .GroupBy(row => row.Said!, row => row.Name, StringComparer.Ordinal)
            .Select(group => (Name([.. group], rows.Count, every), group.Key));

    private static string Name(List<string> names, int themes, RowWords every) => (names.Count - themes, names.Contains(None)) switch
    {
        (1, _) => every.Rows,
        (0, false) => every.Themes,
        _ => string.Join(", ", names),
    };
}

/// <param name="Rows">Such as <c>all rows</c>.</param>
/// <param name="Themes">Such as <c>all themes</c>.</param>
internal sealed record RowWords(string Rows, string Themes)
{
    public static RowWords All { get; } = new("all rows", "all themes");

    public static RowWords Any { get; } = new("any row", "any theme");
}
