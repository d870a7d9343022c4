namespace ReactionMiner.Page.Content;

/// <summary>How often themes stand in one comment together.</summary>
public sealed class ThemePairs
{
    private readonly int[,] _together;
    private readonly IReadOnlyList<int> _alone;
    private readonly int _counted;

    internal ThemePairs(int[,] together, IReadOnlyList<int> comments, int counted) => (_together, _alone, _counted) = (together, comments, counted);

    /// <summary>Comments that carry both themes, by their positions.</summary>
    public int Together(int one, int other) => one == other ? _alone[one] : _together[one, other];

    /// <summary>How many times as often as if the themes had nothing to do with each other.</summary>
    public double TimesChance(int one, int other) =>
        Together(one, other) / ((double)_alone[one] * _alone[other] / _counted);

    /// <summary>The pairs of at least so many comments, commonest first, then in the set's order.</summary>
    public IReadOnlyList<(int One, int Other)> Commonest(int atLeast, int atMost) =>
    [
        .. (from one in Enumerable.Range(0, _alone.Count)
            from other in Enumerable.Range(one + 1, _alone.Count - one - 1)
            where _together[one, other] >= atLeast
            orderby _together[one, other] descending, one, other
            select (one, other)).Take(atMost),
    ];
}
