using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>A comment with the answers of the people who read it.</summary>
/// <param name="Themes">Positions in the theme set.</param>
/// <param name="DoubtfulThemes">Positions on which readers differed, or about which they were not asked: neither taught nor scored.</param>
/// <param name="Sentiment">Null when readers differed or were not asked.</param>
/// <param name="Origin">Where the comment is from, such as <c>written</c> or the name of a corpus.</param>
/// <param name="Thread">The conversation it stands in; comments of one are never split. Null when it stands alone.</param>
/// <param name="Readers">How many people labelled it independently.</param>
public sealed record LabelledComment(
    string Id,
    string Text,
    IReadOnlyList<int> Themes,
    IReadOnlyList<int> DoubtfulThemes,
    Sentiment? Sentiment,
    string Origin,
    string? Thread,
    int Readers)
{
    /// <summary>Where the comment stands in its file, counted from 1; null when it came from elsewhere.</summary>
    public long? Line { get; init; }
}
