namespace YouTube.StandIn.Paging;

/// <summary>What is odd about a page; the default is an honest page.</summary>
internal sealed record PageShape
{
    public static PageShape Honest { get; } = new();

    /// <summary>At most this many items, whatever was asked; the token still leads to the next item.</summary>
    public int MostItems { get; init; } = int.MaxValue;

    /// <summary>Part of the items only; the token still leads to the next item.</summary>
    public bool IsShort { get; init; }

    /// <summary>The first page is given again, with its own token.</summary>
    public bool IgnoresToken { get; init; }

    /// <summary>How many items of the page before come again.</summary>
    public int RepeatedItems { get; init; }

    /// <summary>The next token leads back to the first page.</summary>
    public bool LoopsToStart { get; init; }

    public bool EndsHere { get; init; }

    /// <summary>Replies come in the other direction.</summary>
    public bool IsReversed { get; init; }

    public int Take(int maxResults) => Math.Min(MostItems, IsShort ? Math.Max(1, maxResults * 2 / 3) : maxResults);
}
