using CsvHelper;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes <c>themes.csv</c>: a row per theme as listed, then <c>none</c>.</summary>
internal static class ThemesCsv
{
    public static void Write(Stream stream, ViewerReactions reactions, bool hasByteOrderMark)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark);
        csv.WriteHeader(
            "theme_id", "title", "comments", "estimated_comments", "share", "share_low", "share_high", "positive", "neutral", "negative",
            "likes", "authors", "precision", "recall");
        foreach (var row in reactions.Themes)
        {
            WriteRow(csv, row, row.Theme!.Id, row.Theme.Title, row.Estimate?.Share, reactions.Coverage.Counted);
        }
        WriteRow(csv, reactions.None, "none", Wording.NoneTitle, reactions.None.Estimate?.Share ?? reactions.FoundShare(reactions.None), reactions.Coverage.Counted);
    }

    private static void WriteRow(CsvWriter csv, ThemeCount row, string id, string title, double? share, int counted)
    {
        csv.WriteText(id);
        csv.WriteText(title);
        csv.WriteCount(row.Comments);
        csv.WriteField(row.Estimate?.Share * counted, "0.#");
        csv.WriteRatio(share);
        csv.WriteRatio(row.Estimate?.Low);
        csv.WriteRatio(row.Estimate?.High);
        csv.WriteCount(row.Positive);
        csv.WriteCount(row.Neutral);
        csv.WriteCount(row.Negative);
        csv.WriteCount(row.Likes);
        csv.WriteCount(row.Authors);
        csv.WriteRatio(row.Quality?.Precision);
        csv.WriteRatio(row.Quality?.Recall);
        csv.EndRecord();
    }
}
