namespace ReactionMiner.Reactions;

/// <summary>What a model predicts of one comment.</summary>
/// <param name="ThemeProbabilities">Calibrated, 0 to 1, one per theme in the theme set's order; all 0 when the model does not read the language.</param>
/// <param name="Themes">Positions of the themes given, ascending; empty means none of them.</param>
/// <param name="Sentiment">The tone given: the likeliest, once rare tones are weighed up; null when the model does not read the language.</param>
/// <param name="SentimentProbabilities">Calibrated, summing to 1, in the order of <see cref="Reactions.Sentiment"/>; empty when there is no tone.</param>
/// <param name="Language">ISO 639-1 code, or <c>unknown</c>.</param>
/// <param name="SpamProbability">Calibrated, 0 to 1.</param>
/// <param name="IsSpam">The spam probability is over the model's threshold, which is set for precision.</param>
public sealed record Reaction(
    IReadOnlyList<float> ThemeProbabilities,
    IReadOnlyList<int> Themes,
    Sentiment? Sentiment,
    IReadOnlyList<float> SentimentProbabilities,
    string Language,
    float SpamProbability,
    bool IsSpam)
{
    /// <summary>False when the comment is in a language that the model was not trained for: it is given no theme and no tone, rather than a guess.</summary>
    public bool IsClassified => Sentiment is not null;

    /// <summary>Probability of the tone given; null when none is.</summary>
    public float? SentimentProbability => Sentiment is { } tone ? SentimentProbabilities[(int)tone] : null;
}
