using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page.Content;

/// <summary>A comparison as the page shows it.</summary>
public sealed record ComparisonContent(Comparison Comparison)
{
    public IReadOnlyList<ComparedSide> Sides => Comparison.Sides;

    /// <summary>Those that differ most first, those that are not compared last.</summary>
    public IReadOnlyList<ComparedRow> Themes { get; } =
    [
        .. Comparison.Themes
            .Select((theme, position) => new ComparedRow(position, theme.Theme.Title, theme.Shares, theme.Differences))
            .OrderByDescending(row => row.BeyondChance.Count > 0)
            .ThenByDescending(row => row.Largest),
    ];

    /// <summary>Why some themes are not compared.</summary>
    public IEnumerable<string> Cautions => ComparisonWording.Cautions(Comparison);

    /// <summary>The two sides of a difference, the later one first, as it is what the earlier one is taken from.</summary>
    public string Pair(ShareDifference difference) => $"{Sides[difference.To].Name} − {Sides[difference.From].Name}";

    /// <summary>A difference as a person would say it.</summary>
    public string Say(ShareDifference difference)
    {
        var (more, less) = difference.Difference < 0 ? (difference.From, difference.To) : (difference.To, difference.From);
        var points = PageFormat.Number(100 * Math.Abs(difference.Difference), "0.0");
        return $"{points} points more in {Sides[more].Name} than in {Sides[less].Name}";
    }
}

/// <summary>One theme of a comparison as the page shows it.</summary>
/// <param name="Position">In the theme set.</param>
public sealed record ComparedRow(int Position, string Title, IReadOnlyList<ComparedShare> Shares, IReadOnlyList<ShareDifference> Differences)
{
    /// <summary>All sides have an estimate.</summary>
    public bool IsMeasured => Shares.All(share => share.Estimate is not null);

    /// <summary>The name of its place in the page.</summary>
    public string Anchor => $"theme-{Position + 1}";

    /// <summary>The largest first.</summary>
    public IReadOnlyList<ShareDifference> BeyondChance { get; } =
        [.. Differences.Where(difference => difference.IsBeyondChance).OrderByDescending(difference => Math.Abs(difference.Difference))];

    /// <summary>-1 where nothing is compared.</summary>
    public double Largest => Differences.Count == 0 ? -1 : Differences.Max(difference => Math.Abs(difference.Difference));
}
