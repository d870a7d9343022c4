using System.Globalization;
using System.Text;

namespace ReactionMiner.Counting;

/// <summary>A simulation's figures in Markdown, shares in percent.</summary>
public static class PoweredTable
{
    public static string Write(IReadOnlyList<PoweredFigures> rows)
    {
        var table = new StringBuilder("""
            | model | sample | covered | least | by the sample alone | width | of the sample alone | widest beside it |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.Model} | {row.SampleSize} | {100 * row.Coverage:0.0} % | {100 * row.LeastCoverage:0.0} % ")
                .Append(CultureInfo.InvariantCulture, $"| {100 * row.CoverageAlone:0.0} % | {100 * row.Width:0.0} | {100 * row.WidthAlone:0.0} | {row.WidestRatio:0.00} |\n");
        }
        var all = rows.Average(row => row.Coverage);
        table.Append(CultureInfo.InvariantCulture, $"\nCovered over all: {100 * all:0.0} %.\n");
        return table.ToString();
    }
}
