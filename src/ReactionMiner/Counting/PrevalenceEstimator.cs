using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>From what the model says of a video's comments to how many there are of each theme: a share with a 95 % interval, or the
/// reason why there is none.</summary>
/// <remarks>
/// Where people labelled a random sample of the video itself, it decides, for its interval holds whatever the model's errors
/// (<see cref="PredictionPower"/>). Otherwise the interval carries which of these comments are misread, how well the held-out comments tell
/// the model's errors, and that conversations differ. There is no doubt for sampling viewers: all counted comments are read, and the share
/// is theirs. A model that came without its held-out sample gets the older method, <see cref="RoganGladen"/>, which carries the first two.
/// The same model and comments give the same figures: the draws behind the interval are seeded. Safe to call from several threads.
/// </remarks>
public sealed class PrevalenceEstimator
{
    private readonly IReadOnlyList<IThemeEstimator> _themes;

    public PrevalenceEstimator(ModelDescription model)
        : this(model, sample: null)
    {
    }

    internal PrevalenceEstimator(HeldOutSample sample) => _themes = BlendedEstimator.ForThemesAndNone(sample);

    /// <param name="sample">One per theme, then one of "none of these themes"; null when nobody labelled any.</param>
    internal PrevalenceEstimator(ModelDescription model, IReadOnlyList<SampledTheme>? sample)
    {
        IReadOnlyList<IThemeEstimator> alone = model switch
        {
            { HeldOut: { } heldOut } => BlendedEstimator.ForThemesAndNone(heldOut),
            { Quality.IsMeasured: false } => [.. Enumerable.Range(0, model.ThemeSet.Themes.Count + 1).Select(row => new NoEstimate(WhyUnmeasured(sample, row)))],
            _ => [.. RoganGladen.ForThemes(model), new NoEstimate(EstimateLimits.NoneNotMeasured)],
        };
        _themes = sample is null ? alone : [.. sample.Zip(alone, SampleEstimator.OrElse)];
    }

    /// <summary>Position that stands for "none of these themes".</summary>
    public int None => _themes.Count - 1;

    /// <param name="theme">Position in the theme set, or <see cref="None"/>.</param>
    /// <param name="found">Comments given the theme.</param>
    /// <param name="probabilities">The theme's, of all comments counted; at least <paramref name="found"/>.</param>
    /// <returns>Either an estimate, or the reason why there is none.</returns>
    public (ShareEstimate? Estimate, string? Caution) Estimate(int theme, int found, ProbabilityHistogram probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(found);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(found, probabilities.Total);
        return EstimateLimits.TooSmall(probabilities.Total) is { } tooSmall && _themes[theme] is not SampleEstimator
            ? (null, tooSmall)
            : _themes[theme].Estimate(found, probabilities);
    }

    /// <summary>How a theme is estimated, and why so.</summary>
    /// <param name="theme">Position in the theme set, or <see cref="None"/>.</param>
    internal EstimateBasis BasisOf(int theme) => _themes[theme].Basis;

    private static string WhyUnmeasured(IReadOnlyList<SampledTheme>? sample, int row) => sample switch
    {
        null => EstimateLimits.Unmeasured,
        _ when sample[row].NotAsked > 0 => EstimateLimits.NotAsked,
        [{ IsInterrupted: true } first, ..] => EstimateLimits.Interrupted(first.LabelledInAll, first.Missing),
        [{ Labelled: > 0 and var labelled }, ..] => EstimateLimits.TooFewLabelled(labelled),
        _ => EstimateLimits.Unmeasured,
    };
}
