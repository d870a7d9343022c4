using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes a comparison as CSV: a row per theme and pair of sides.</summary>
public static class ComparisonCsv
{
    /// <param name="stream">Stays open.</param>
    public static void Write(Stream stream, Comparison comparison, bool hasByteOrderMark)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark);
        csv.WriteHeader(
            "theme_id", "title", "from", "to", "from_title", "to_title", "from_share", "from_low", "from_high", "to_share", "to_low", "to_high",
            "difference", "difference_low", "difference_high", "p", "adjusted_p", "is_beyond_chance");
        foreach (var theme in comparison.Themes)
        {
            foreach (var difference in theme.Differences)
            {
                var (from, to) = (comparison.Sides[difference.From], comparison.Sides[difference.To]);
                csv.WriteText(theme.Theme.Id);
                csv.WriteText(theme.Theme.Title);
                csv.WriteText(from.Name);
                csv.WriteText(to.Name);
                csv.WriteText(from.Title);
                csv.WriteText(to.Title);
                foreach (var side in (int[])[difference.From, difference.To])
                {
                    csv.WriteRatio(theme.Shares[side].Estimate?.Share);
                    csv.WriteRatio(theme.Shares[side].Estimate?.Low);
                    csv.WriteRatio(theme.Shares[side].Estimate?.High);
                }
                csv.WriteRatio(difference.Difference);
                csv.WriteRatio(difference.Low);
                csv.WriteRatio(difference.High);
                csv.WriteRatio(difference.P);
                csv.WriteRatio(difference.AdjustedP);
                csv.WriteField(difference.IsBeyondChance);
                csv.EndRecord();
            }
        }
    }
}
