using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page.Content;

/// <summary>One row of the counts as the page shows it.</summary>
/// <param name="Position">Of the theme in its set; the number of themes for the row "none of these themes".</param>
/// <param name="Number">As shown, from 1; empty for the row "none of these themes".</param>
public sealed record PageRow(int Position, string Number, string Title, ThemeCount Count)
{
    /// <summary>The name of its section in the page.</summary>
    public string Anchor => $"theme-{Position + 1}";

    internal static IReadOnlyList<PageRow> InOrder(ViewerReactions reactions, ThemeOrder order) =>
    [
        .. order.Sort(reactions).Select((count, index) => new PageRow(
            PositionOf(reactions, count), PageFormat.Count(index + 1), count.Theme!.Title, count)),
        new PageRow(reactions.Themes.Count, "", Wording.NoneTitle, reactions.None),
    ];

    private static int PositionOf(ViewerReactions reactions, ThemeCount count) =>
        reactions.Themes.Select((theme, position) => (theme, position)).First(theme => ReferenceEquals(theme.theme, count)).position;
}
