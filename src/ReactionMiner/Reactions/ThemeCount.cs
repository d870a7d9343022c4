namespace ReactionMiner.Reactions;

/// <summary>How many comments carry one theme, or none of them.</summary>
/// <param name="Theme">Null for the row "none of these themes".</param>
/// <param name="Comments">Comments the model gave the theme, spam and repeats left out.</param>
public sealed record ThemeCount(Theme? Theme, int Comments)
{
    /// <summary>Comments the model gave the theme, spam and repeats among them.</summary>
    public int CommentsBeforeExclusion { get; init; }

    /// <summary>The same with spam left out and repeats among them: what the count would be if every repeat stood for a viewer.</summary>
    public int CommentsWithRepeats { get; init; }

    /// <summary>The same with spam and repeats left out, whatever was asked to be counted.</summary>
    public int CommentsWithoutRepeats { get; init; }

    /// <summary>Share corrected for the model's known misses and false alarms. Null where
    /// <see cref="Caution"/> says why no number would mean something.</summary>
    public ShareEstimate? Estimate { get; init; }

    /// <summary>Set when the model is too weak or the video too small for an estimate: what to say instead, a sentence.</summary>
    public string? Caution { get; init; }

    /// <summary>How <see cref="Estimate"/> was made; null where there is none.</summary>
    public EstimateBasis? Basis { get; init; }

    /// <summary>Comments expected to be of this tone, from calibrated probabilities; the three add up to <see cref="Comments"/>.</summary>
    public int Positive { get; init; }

    /// <inheritdoc cref="Positive"/>
    public int Neutral { get; init; }

    /// <inheritdoc cref="Positive"/>
    public int Negative { get; init; }

    /// <summary>Shares of <see cref="Comments"/>, in the order of <see cref="Sentiment"/>; empty where there are no comments, or the model's errors of tone were not measured.</summary>
    public IReadOnlyList<ShareEstimate> ToneShares { get; init; } = [];

    /// <summary>Likes on the comments given the theme; null when the source told none.</summary>
    public long? Likes { get; init; }

    /// <summary>Different authors among them; null when the source told none.</summary>
    public int? Authors { get; init; }

    /// <summary>The model's hits and misses on held-out comments; null when not measured.</summary>
    public ThemeQuality? Quality { get; init; }

    /// <summary>Comments that stand for the theme: sure, liked and varied, never spam or a repeat.</summary>
    public IReadOnlyList<ExampleComment> Examples { get; init; } = [];
}

/// <summary>An estimated share of comments, with its 95 % interval. All from 0 to 1, Low ≤ Share ≤ High.</summary>
public sealed record ShareEstimate(double Share, double Low, double High);

/// <summary>A comment shown as an example of a theme.</summary>
/// <param name="Probability">Calibrated probability of the theme.</param>
public sealed record ExampleComment(string CommentId, string VideoId, string Text, long? LikeCount, double Probability);
