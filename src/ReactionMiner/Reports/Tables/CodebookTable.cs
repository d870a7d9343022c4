using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>One row of codebook.csv.</summary>
internal sealed record CodebookRow(string ThemeSet, Theme Theme, double? Threshold)
{
    public static IEnumerable<CodebookRow> Of(ModelDescription model) => model.ThemeSet.Themes.Select(theme => new CodebookRow(
        model.ThemeSet.Id, theme, model.Quality.Themes.FirstOrDefault(quality => string.Equals(quality.ThemeId, theme.Id, StringComparison.Ordinal))?.Threshold));
}

/// <summary>The themes as they were used: what a reader would need to give them, too.</summary>
internal static class CodebookTable
{
    private const string Set = "the theme set";

    public static ExportTable<CodebookRow> Table { get; } = new("codebook", "theme",
    [
        new("theme_set", CellType.Id, "the theme set", Set, row => row.ThemeSet),
        new("theme_id", CellType.Id, "the theme", Set, row => row.Theme.Id),
        new("title", CellType.Text, "the theme as shown", Set, row => row.Theme.Title),
        new("give_when", CellType.Text, "when a comment is to be given the theme", Set, row => row.Theme.GiveWhen),
        new("not_when", CellType.Text, "when it is not, though a reader might be tempted", Set, row => row.Theme.NotWhen),
        new("threshold", CellType.Number, "probability from which the model gives the theme", "chosen in training, or the same for all themes", row => row.Threshold is { } known ? Math.Round(known, 4) : null) { Unit = "probability", Values = "0 to 1, four places" },
    ]);
}
