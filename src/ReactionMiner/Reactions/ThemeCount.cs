namespace ReactionMiner.Reactions;

/// <summary>How many comments carry one theme, or none of them.</summary>
/// <param name="Theme">Null for the row "none of these themes".</param>
/// <param name="Comments">Comments the model gave the theme, spam and repeats left out.</param>
/// <param name="Estimate">Comments that carry it, corrected for the model's known misses and false alarms.</param>
/// <param name="Low">Lower end of the 95 % interval of the share, 0 to 1.</param>
/// <param name="High">Upper end, 0 to 1.</param>
/// <param name="Share">Corrected share of the counted comments, 0 to 1.</param>
public sealed record ThemeCount(Theme? Theme, int Comments, double Estimate, double Share, double Low, double High)
{
    public int Positive { get; init; }
    public int Neutral { get; init; }
    public int Negative { get; init; }

    /// <summary>Likes on the comments given the theme.</summary>
    public long Likes { get; init; }

    /// <summary>Different authors among them.</summary>
    public int Authors { get; init; }

    /// <summary>The model's held-out precision for the theme; null when not measured.</summary>
    public double? Precision { get; init; }

    /// <summary>The model's held-out recall for the theme; null when not measured.</summary>
    public double? Recall { get; init; }

    /// <summary>Set when the model is too weak or the video too small for an interval that means something: what to say instead.</summary>
    public string? Caution { get; init; }

    /// <summary>Comments that show the theme, likeliest first; ids.</summary>
    public IReadOnlyList<ExampleComment> Examples { get; init; } = [];
}

/// <summary>A comment shown as an example of a theme.</summary>
/// <param name="Probability">Calibrated probability of the theme.</param>
public sealed record ExampleComment(string CommentId, string VideoId, string Text, long? LikeCount, double Probability);
