namespace ReactionMiner.Reactions;

/// <summary>What a model says of labelled comments that it never saw: from these its errors are known. No texts.</summary>
public sealed record HeldOutSample
{
    /// <param name="themeIds">In the theme set's order.</param>
    /// <exception cref="ArgumentException">A comment has not one label and one probability per theme, or a probability is not from 0 to 1.</exception>
    public HeldOutSample(IReadOnlyList<string> themeIds, IReadOnlyList<HeldOutComment> comments)
    {
        foreach (var comment in comments)
        {
            if (comment.Labels.Count != themeIds.Count || comment.Probabilities.Count != themeIds.Count)
            {
                throw new ArgumentException($"Comment '{comment.CommentId}' has not one label and one probability per theme.", nameof(comments));
            }
            if (comment.Probabilities.Any(probability => !(probability is >= 0 and <= 1)))
            {
                throw new ArgumentException($"Comment '{comment.CommentId}' has a probability that is not from 0 to 1.", nameof(comments));
            }
        }
        ThemeIds = themeIds;
        Comments = comments;
    }

    public IReadOnlyList<string> ThemeIds { get; }

    public IReadOnlyList<HeldOutComment> Comments { get; }
}

/// <summary>One held-out comment.</summary>
/// <param name="Conversation">Comments of one conversation resemble each other and are held out together.</param>
/// <param name="Labels">One per theme; null where readers differed.</param>
/// <param name="Probabilities">Calibrated, 0 to 1, one per theme.</param>
public sealed record HeldOutComment(
    string CommentId, string Conversation, IReadOnlyList<bool?> Labels, IReadOnlyList<float> Probabilities);
