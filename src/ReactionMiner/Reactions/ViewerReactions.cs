using ReactionMiner.Comments;

namespace ReactionMiner.Reactions;

/// <summary>The result: what viewers say, how many of them, and how far the numbers can be trusted.</summary>
/// <param name="Title">The video's title, or the file's name.</param>
/// <param name="Videos">The videos whose comments are counted.</param>
/// <param name="Coverage">What became of every comment.</param>
/// <param name="Themes">In the theme set's order.</param>
/// <param name="None">Comments with none of the themes.</param>
/// <param name="Model">The model that classified them.</param>
/// <param name="Warnings">What a reader must know before trusting the counts.</param>
public sealed record ViewerReactions(
    string Title,
    IReadOnlyList<Video> Videos,
    Coverage Coverage,
    IReadOnlyList<ThemeCount> Themes,
    ThemeCount None,
    ModelDescription Model,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Comments per language code, commonest first; comments left out are not in it.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Languages { get; init; } = [];

    /// <summary>What the video's maker may want to act on; null when it was not made.</summary>
    public CreatorBrief? Brief { get; init; }

    /// <summary>Other stored videos that speak of the same themes, the nearest first.</summary>
    public IReadOnlyList<RelatedVideo> Related { get; init; } = [];

    /// <summary>Whether a comment is one of those behind the counts: neither left out nor in a language that the model does not read.</summary>
    public bool IsCounted(ClassifiedComment comment) => comment.Reaction.IsClassified && !IsLeftOut(comment);

    /// <summary>Whether a comment is left out as spam or a repeat.</summary>
    public bool IsLeftOut(ClassifiedComment comment) =>
        (comment.Reaction.IsSpam && !Coverage.CountsSpam) || (comment.IsDuplicate && !Coverage.CountsDuplicates);

    /// <summary>How much of the talk is about something else: by people's labels where a random sample was read, else as the model found it.</summary>
    internal double ShareOfNone => None is { Basis.IsBySample: true, Estimate: { } read } ? read.Share : FoundShare(None);

    /// <summary>The best that is known of a row's share: estimated, else as the model found it.</summary>
    public double LikelyShare(ThemeCount count) => count.Estimate?.Share ?? FoundShare(count);

    /// <summary>Share of the counted comments that the model put in a row, uncorrected.</summary>
    /// <returns>0 to 1; 0 when nothing was counted.</returns>
    public double FoundShare(ThemeCount count) => Coverage.Counted == 0 ? 0 : (double)count.Comments / Coverage.Counted;
}
