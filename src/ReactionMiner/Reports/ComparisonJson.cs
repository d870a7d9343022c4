using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes a comparison as JSON.</summary>
public static class ComparisonJson
{
    /// <param name="stream">Gets UTF-8 without a byte-order mark, ending in a line feed; stays open.</param>
    public static void Write(Stream stream, Comparison comparison) => ReportJson.Write(stream, new
    {
        comparison.Model.Id,
        comparison.Model.Version,
        ThemeSet = comparison.Model.ThemeSet.Id,
        Correction = "holm",
        ShareDifference.Level,
        comparison.Tested,
        Sides = comparison.Sides.Select(side => new { side.Name, side.Title, side.Counted, side.Threads, side.ToMeasure }),
        Themes = comparison.Themes.Select(theme => new
        {
            ThemeId = theme.Theme.Id,
            theme.Theme.Title,
            Shares = theme.Shares.Select((share, side) => new
            {
                Side = comparison.Sides[side].Name,
                share.Comments,
                FoundShare = ReportJson.Round(share.FoundShare),
                Share = ReportJson.Round(share.Estimate?.Share),
                ShareLow = ReportJson.Round(share.Estimate?.Low),
                ShareHigh = ReportJson.Round(share.Estimate?.High),
                share.Basis?.Estimator,
                share.Caution,
            }),
            Differences = theme.Differences.Select(difference => new
            {
                From = comparison.Sides[difference.From].Name,
                To = comparison.Sides[difference.To].Name,
                Difference = ReportJson.Round(difference.Difference),
                Low = ReportJson.Round(difference.Low),
                High = ReportJson.Round(difference.High),
                P = ReportJson.Round(difference.P),
                AdjustedP = ReportJson.Round(difference.AdjustedP),
                difference.IsBeyondChance,
            }),
        }),
    });
}
