using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The order in which themes are shown.</summary>
public enum ThemeOrder
{
    /// <summary>Most comments first; equal ones as listed.</summary>
    ByCount,

    /// <summary>As the theme set lists them.</summary>
    Listed,
}

internal static class ThemeOrderExtensions
{
    public static IReadOnlyList<ThemeCount> Sort(this ThemeOrder order, IReadOnlyList<ThemeCount> themes) =>
        order == ThemeOrder.Listed ? themes : [.. themes.OrderByDescending(theme => theme.Comments)];
}
