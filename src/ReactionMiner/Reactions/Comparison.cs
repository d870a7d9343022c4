using ReactionMiner.Comments;

namespace ReactionMiner.Reactions;

/// <summary>Theme shares of several sets of comments side by side, and which differences are beyond chance.</summary>
/// <param name="Model">The one model that read all sides.</param>
/// <param name="Sides">Two or more.</param>
/// <param name="Themes">In the theme set's order.</param>
public sealed record Comparison(ModelDescription Model, IReadOnlyList<ComparedSide> Sides, IReadOnlyList<ComparedTheme> Themes)
{
    /// <summary>Differences that were tested, over all themes and pairs of sides: what the correction for many comparisons goes by.</summary>
    public int Tested => Themes.Sum(theme => theme.Differences.Count);

    /// <summary>Whether some themes can only be told as the model found them.</summary>
    internal bool HasUnmeasured => Themes.Any(theme => !theme.IsMeasured);

    /// <summary>The sides whose shares rest on people's labels of a random sample.</summary>
    internal IReadOnlyList<ComparedSide> SidesBySample =>
        [.. Sides.Where((_, side) => Themes.Any(theme => theme.Shares[side].Basis is { IsBySample: true }))];
}

/// <summary>One set of comments: those of a video, or those of a stretch of time.</summary>
/// <param name="Name">Short, such as <c>A</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Counted">Comments behind its shares.</param>
/// <param name="Threads">Threads that these belong to.</param>
/// <param name="Videos">Those that the comments are of.</param>
public sealed record ComparedSide(string Name, string Title, int Counted, int Threads, IReadOnlyList<Video> Videos)
{
    /// <summary>Nothing is known of how far the model is right here, and people's labels would tell.</summary>
    public bool LacksLabels { get; init; }

    /// <summary>The command by which it gets labels; null where it lacks none.</summary>
    public string? ToMeasure { get; init; }
}

/// <summary>One theme on all sides.</summary>
/// <param name="Shares">One per side.</param>
/// <param name="Differences">One per pair of sides that both have an estimate; the later side less the earlier one.</param>
public sealed record ComparedTheme(Theme Theme, IReadOnlyList<ComparedShare> Shares, IReadOnlyList<ShareDifference> Differences)
{
    /// <summary>All sides have an estimate.</summary>
    public bool IsMeasured => Shares.All(share => share.Estimate is not null);
}

/// <param name="Comments">Comments given the theme.</param>
/// <param name="Estimate">Null where <paramref name="Caution"/> says why.</param>
public sealed record ComparedShare(int Comments, ShareEstimate? Estimate, string? Caution)
{
    /// <summary>The part of the counted comments that the model gave the theme, its errors not allowed for: 0 to 1.</summary>
    public required double FoundShare { get; init; }

    /// <summary>How the estimate was made; null where there is none.</summary>
    public EstimateBasis? Basis { get; init; }
}

/// <summary>The share of one side less that of an earlier one.</summary>
/// <param name="From">Position of the earlier side.</param>
/// <param name="To">Position of the later side.</param>
/// <param name="Difference">From -1 to 1.</param>
/// <param name="Low">Lower end of its 95 % interval, uncorrected for the number of comparisons.</param>
/// <param name="High">Upper end.</param>
/// <param name="P">How often chance alone would bring a difference this large, if there were none.</param>
/// <param name="AdjustedP">The same for the comparison as a whole, by Holm's method.</param>
public sealed record ShareDifference(int From, int To, double Difference, double Low, double High, double P, double AdjustedP)
{
    /// <summary>Adjusted probability below which a difference is called beyond chance.</summary>
    public const double Level = 0.05;

    public bool IsBeyondChance => AdjustedP < Level;
}
