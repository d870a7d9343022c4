using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The order in which themes are shown.</summary>
public enum ThemeOrder
{
    /// <summary>The largest share first, estimated where it can be, else as found; equal ones by comments found, then as listed. Themes that
    /// nothing was found of are named apart.</summary>
    ByCount,

    /// <summary>All, as the theme set lists them.</summary>
    Listed,
}

internal static class ThemeOrderExtensions
{
    /// <summary>The themes that have a row, in their order.</summary>
    public static IReadOnlyList<ThemeCount> Sort(this ThemeOrder order, ViewerReactions reactions) => order == ThemeOrder.Listed
        ? reactions.Themes
        :
        [
            .. reactions.Themes.Where(IsFound)
                .OrderByDescending(reactions.LikelyShare)
                .ThenByDescending(theme => theme.Comments),
        ];

    /// <summary>The themes that have no row, as there is nothing to tell of them.</summary>
    public static IReadOnlyList<Theme> NotFound(this ThemeOrder order, ViewerReactions reactions) =>
        order == ThemeOrder.Listed ? [] : [.. reactions.Themes.Where(theme => !IsFound(theme)).Select(theme => theme.Theme!)];

    private static bool IsFound(ThemeCount theme) => theme.Comments > 0 || theme.Estimate is not null;
}
