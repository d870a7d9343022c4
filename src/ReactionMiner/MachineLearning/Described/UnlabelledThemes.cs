using ReactionMiner.Discovery;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What speaks for each theme of a set before anybody labels: the group that <c>discover</c> found it by, else its description.</summary>
internal sealed class UnlabelledThemes
{
    /// <summary>Log-odds per unit by which a comment leads into a group: with it the probabilities of five real sections sum up to 0.79 to
    /// 0.95 of the themes given.</summary>
    private const double Slope = 20;

    // The edge of a group is where its theme is given.
    private static readonly double Edge = Math.Log(DescribedHead.DefaultThreshold / (1 - DescribedHead.DefaultThreshold));

    private readonly SignedTextFeatures _features;
    private readonly DescriptionWeights _weights;
    private readonly DescribedThemes _descriptions;
    private readonly GroupEvidence? _groups;

    /// <param name="features">With a sentence vector.</param>
    /// <param name="groups">Found by <c>discover</c>; null when it did not make the set.</param>
    /// <exception cref="OtherEncoderException">The groups are of another encoder.</exception>
    public UnlabelledThemes(ThemeSet themeSet, SignedTextFeatures features, DescriptionWeights weights, ThemeGroups? groups)
    {
        _features = features;
        _weights = weights;
        _groups = groups is null ? null : GroupEvidence.Of(new KnownThemes(themeSet, groups), EncoderTextFeatures.Encoder);
        // Measured from the section's own mean, and without the words that say its subject, a rule on what the whole video is about gives nothing away.
        _descriptions = DescribedThemes.Of(themeSet, features, [.. groups?.Mean ?? weights.Background], new SubjectWords(groups));
    }

    /// <returns>Log-odds, one per theme.</returns>
    public float[] LogOdds(string text, FeatureVector comment)
    {
        var described = Array.ConvertAll(_descriptions.Evidence(comment), evidence => _weights.LogOdds(evidence));
        return _groups is null
            ? described
            : [.. _groups.Leads(text, _features.Sentence(comment).Values).Select((lead, theme) => lead is { } known ? (float)(Edge + (Slope * known)) : described[theme])];
    }
}
