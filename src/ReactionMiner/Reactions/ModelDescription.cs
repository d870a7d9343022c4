namespace ReactionMiner.Reactions;

/// <summary>What a result must say about the model behind it.</summary>
/// <param name="Id">Name of the model's folder.</param>
/// <param name="Kind"><c>linear</c> (hashed words and characters), <c>encoder</c> (a sentence vector beside them) or <c>described</c> (closeness to
/// the themes' descriptions, and what few labels add).</param>
/// <param name="Version">Hash over the model's content; predictions of another version are not this model's.</param>
/// <param name="ThemeSet">The themes it gives.</param>
/// <param name="Quality">Measured on held-out comments.</param>
public sealed record ModelDescription(string Id, string Kind, string Version, ThemeSet ThemeSet, ModelQuality Quality)
{
    /// <summary>The comments behind <see cref="Quality"/>; null when the model came without them. Its themes are the theme set's.</summary>
    public HeldOutSample? HeldOut { get; init; }

    /// <summary>What it was trained on; null when the model came without it.</summary>
    public TrainingTexts? TrainedOn { get; init; }

    /// <summary>Ids of the comments that readers labelled and the model was taught: what it says of them proves nothing.</summary>
    public IReadOnlySet<string> Taught { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

/// <summary>How a model did on comments it had not seen, split so that no conversation was on both sides.</summary>
/// <param name="Comments">Held-out comments scored.</param>
/// <param name="HeldOut">What they were, in a few words: source, and how they were split.</param>
/// <param name="MacroF1">Plain mean of the themes' F1, 0 to 1.</param>
/// <param name="Themes">In the theme set's order.</param>
/// <param name="SentimentMacroF1">0 to 1; null when tone was not measured.</param>
public sealed record ModelQuality(
    int Comments, string HeldOut, double MacroF1, IReadOnlyList<ThemeQuality> Themes, double? SentimentMacroF1)
{
    /// <summary>There were comments to measure it on; otherwise no figure here means anything.</summary>
    public bool IsMeasured => Comments > 0;

    /// <summary>How far the true share of a tone lies from the expected one between groups of held-out comments (conversations, or themes), beyond chance: a
    /// standard deviation per tone, in the order of <see cref="Sentiment"/>. Empty when tone was not measured.</summary>
    public IReadOnlyList<double> ToneErrors { get; init; } = [];
}

/// <summary>Hits and misses of one theme on the held-out comments.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Threshold">Probability from which the theme is given.</param>
/// <param name="TruePositives">Labelled and predicted.</param>
/// <param name="FalsePositives">Predicted only.</param>
/// <param name="FalseNegatives">Labelled only.</param>
/// <param name="TrueNegatives">Neither.</param>
public sealed record ThemeQuality(
    string ThemeId, double Threshold, int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    /// <summary>Comments labelled with the theme.</summary>
    public int Support => TruePositives + FalseNegatives;

    /// <summary>Share of the predictions that are right; null when nothing was predicted.</summary>
    public double? Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    /// <summary>Share of the labelled comments that were found; null when nothing was labelled.</summary>
    public double? Recall => Ratio(TruePositives, Support);

    /// <summary>Harmonic mean of precision and recall; 0 when the theme was neither labelled nor predicted.</summary>
    public double F1 => Ratio(2 * TruePositives, (2 * TruePositives) + FalsePositives + FalseNegatives) ?? 0;

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
