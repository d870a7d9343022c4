using CsvHelper;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes a comparison as CSV: a row per theme and pair of sides, with empty cells where there is no
/// estimate.</summary>
public static class ComparisonCsv
{
    /// <param name="stream">Stays open.</param>
    public static void Write(Stream stream, Comparison comparison, bool hasByteOrderMark)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark);
        csv.WriteHeader(
            "theme_id", "title", "from", "to", "from_title", "to_title", "from_share", "from_low", "from_high", "to_share", "to_low", "to_high",
            "difference", "difference_low", "difference_high", "p", "adjusted_p", "is_beyond_chance",
            "from_comments", "from_found_share", "to_comments", "to_found_share");
        foreach (var theme in comparison.Themes)
        {
            foreach (var (fromSide, toSide) in Pairs(comparison.Sides.Count))
            {
                var (from, to) = (comparison.Sides[fromSide], comparison.Sides[toSide]);
                csv.WriteText(theme.Theme.Id);
                csv.WriteText(theme.Theme.Title);
                csv.WriteText(from.Name);
                csv.WriteText(to.Name);
                csv.WriteText(from.Title);
                csv.WriteText(to.Title);
                foreach (var side in (int[])[fromSide, toSide])
                {
                    csv.WriteRatio(theme.Shares[side].Estimate?.Share);
                    csv.WriteRatio(theme.Shares[side].Estimate?.Low);
                    csv.WriteRatio(theme.Shares[side].Estimate?.High);
                }
                var difference = theme.Differences.FirstOrDefault(each => each.From == fromSide && each.To == toSide);
                csv.WriteRatio(difference?.Difference);
                csv.WriteRatio(difference?.Low);
                csv.WriteRatio(difference?.High);
                csv.WriteRatio(difference?.P);
                csv.WriteRatio(difference?.AdjustedP);
                WriteFlag(csv, difference?.IsBeyondChance);
                foreach (var side in (int[])[fromSide, toSide])
                {
                    csv.WriteCount(theme.Shares[side].Comments);
                    csv.WriteRatio(theme.Shares[side].FoundShare);
                }
                csv.EndRecord();
            }
        }
    }
    private static void WriteFlag(CsvWriter csv, bool? flag)
    {
        if (flag is { } known)
        {
            csv.WriteField(known);
        }
        else
        {
            csv.WriteField("");
        }
    }

    private static IEnumerable<(int From, int To)> Pairs(int sides) =>
        Enumerable.Range(1, sides - 1).SelectMany(to => Enumerable.Range(0, to).Select(from => (from, to)));
}
