namespace ReactionMiner.Reactions;

/// <summary>What a model predicts of one comment.</summary>
/// <param name="ThemeProbabilities">Calibrated, 0 to 1, one per theme in the theme set's order.</param>
/// <param name="Themes">Positions of the themes given, ascending; empty means none of them.</param>
/// <param name="Sentiment">The likeliest tone.</param>
/// <param name="SentimentProbabilities">Calibrated, summing to 1, in the order of <see cref="Reactions.Sentiment"/>.</param>
/// <param name="Language">ISO 639-1 code, or <c>unknown</c>.</param>
/// <param name="SpamProbability">Calibrated, 0 to 1.</param>
/// <param name="IsSpam">The spam probability is over the model's threshold, which is set for precision.</param>
public sealed record Reaction(
    IReadOnlyList<float> ThemeProbabilities,
    IReadOnlyList<int> Themes,
    Sentiment Sentiment,
    IReadOnlyList<float> SentimentProbabilities,
    string Language,
    float SpamProbability,
    bool IsSpam)
{
    /// <summary>Probability of the tone given.</summary>
    public float SentimentProbability => SentimentProbabilities[(int)Sentiment];
}
