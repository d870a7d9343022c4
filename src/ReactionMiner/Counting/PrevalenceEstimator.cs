using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>From what the model says of a video's comments to how many there are of each theme: a share with a 95 % interval, or the
/// reason why there is none.</summary>
/// <remarks>
/// The interval carries which of these comments are misread, how well the held-out comments tell the model's errors, and that
/// conversations differ. There is no doubt for sampling viewers: all counted comments are read, and the share is theirs.
/// A model that came without its held-out sample gets the older method, <see cref="RoganGladen"/>, which carries the first two.
/// The same model and comments give the same figures: the draws behind the interval are seeded. Safe to call from several threads.
/// </remarks>
public sealed class PrevalenceEstimator
{
    private readonly IReadOnlyList<IThemeEstimator> _themes;

    public PrevalenceEstimator(ModelDescription model) => _themes = model.HeldOut is { } sample
        ? BlendedEstimator.ForThemesAndNone(sample)
        : [.. RoganGladen.ForThemes(model), new NoEstimate(EstimateLimits.NoneNotMeasured)];

    internal PrevalenceEstimator(HeldOutSample sample) => _themes = BlendedEstimator.ForThemesAndNone(sample);

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
        return EstimateLimits.TooSmall(probabilities.Total) is { } tooSmall
            ? (null, tooSmall)
            : _themes[theme].Estimate(found, probabilities);
    }
}
