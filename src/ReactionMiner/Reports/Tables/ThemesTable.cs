using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>One row of themes.csv.</summary>
/// <param name="Counted">Comments behind the shares.</param>
internal sealed record ThemeRow(string Id, string Title, ThemeCount Count, int Counted)
{
    /// <summary>The themes as listed, then <c>none</c>.</summary>
    public static IEnumerable<ThemeRow> Of(ViewerReactions reactions) => reactions.Themes
        .Select(row => new ThemeRow(row.Theme!.Id, row.Theme.Title, row, reactions.Coverage.Counted))
        .Append(new ThemeRow("none", Wording.NoneTitle, reactions.None, reactions.Coverage.Counted));
}

/// <summary>The table of themes.</summary>
internal static class ThemesTable
{
    private const string Found = "counted over the comments given the theme, spam and repeats left out";
    private const string Expected = "the calibrated probabilities of the tone, added up over the comments given the theme, and rounded so that the three make up `comments`; comments.csv gives each comment one tone, and counting those gives other numbers";
    private const string Corrected = "corrected for the model's errors on held-out comments, or from comments of the video that people labelled at random";
    private const string Measured = "measured on held-out comments";

    public static ExportTable<ThemeRow> Table { get; } = new("themes", "theme, and `none` for comments with none of them",
    [
        new("theme_id", CellType.Id, "the theme", "the theme set", row => row.Id),
        new("title", CellType.Text, "the theme as shown", "the theme set", row => row.Title),
        new("comments", CellType.Count, "comments given the theme", "the model's predictions, spam and repeats left out", row => (long)row.Count.Comments) { Unit = "comments" },
        new("estimated_comments", CellType.Number, "comments that carry the theme, misses and false alarms allowed for", "share times the comments counted", row => Round(row.Count.Estimate?.Share * row.Counted, 1)) { Unit = "comments", Values = "one place; empty where no estimate is possible" },
        new("share", CellType.Number, "part of the counted comments that carry the theme", Corrected, row => Round(row.Count.Estimate?.Share)) { Unit = "ratio", Values = "0 to 1, four places; empty where no estimate is possible" },
        new("share_low", CellType.Number, "lower end of the 95 % interval of share", Corrected, row => Round(row.Count.Estimate?.Low)) { Unit = "ratio", Values = "0 to 1, four places" },
        new("share_high", CellType.Number, "upper end of it", Corrected, row => Round(row.Count.Estimate?.High)) { Unit = "ratio", Values = "0 to 1, four places" },
        new("positive", CellType.Count, "comments expected to be of positive tone", Expected, row => (long)row.Count.Positive) { Unit = "comments" },
        new("neutral", CellType.Count, "comments expected to be of neutral tone", Expected, row => (long)row.Count.Neutral) { Unit = "comments" },
        new("negative", CellType.Count, "comments expected to be of negative tone", Expected, row => (long)row.Count.Negative) { Unit = "comments" },
        new("likes", CellType.Count, "likes on them", Found, row => row.Count.Likes) { Unit = "likes", Values = "empty where the source tells none" },
        new("authors", CellType.Count, "different people who wrote them", Found, row => (long?)row.Count.Authors) { Unit = "people", Values = "empty where the source tells none" },
        new("precision", CellType.Number, "part of the comments given the theme that carry it", Measured, row => Round(row.Count.Quality?.Precision)) { Unit = "ratio", Values = "0 to 1, four places" },
        new("recall", CellType.Number, "part of the comments that carry the theme that are given it", Measured, row => Round(row.Count.Quality?.Recall)) { Unit = "ratio", Values = "0 to 1, four places" },
    ]);

    private static double? Round(double? value, int places = 4) => value is { } known ? Math.Round(known, places) : null;
}
