using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>A labelled comment with what a model that never saw it says of it.</summary>
/// <param name="Probabilities">One per theme.</param>
/// <param name="Given">One per theme: the probability is over the threshold.</param>
/// <param name="Sentiment">Null when no tone was given.</param>
/// <param name="Tones">Probabilities in the order of <see cref="Reactions.Sentiment"/>; empty when no tone was given.</param>
internal sealed record Prediction(
    LabelledComment Comment, IReadOnlyList<float> Probabilities, IReadOnlyList<bool> Given, Sentiment? Sentiment, IReadOnlyList<float> Tones)
{
    /// <summary>Comments of one conversation stand or fall together.</summary>
    public string Conversation => Comment.Thread ?? Comment.Id;

    /// <summary>The label of a theme; null when in doubt.</summary>
    public bool? Label(int theme) => Comment.DoubtfulThemes.Contains(theme) ? null : Comment.Themes.Contains(theme);
}
