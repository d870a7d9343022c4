using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>A theme's share from a random sample of the video's own comments.</summary>
internal sealed class SampleEstimator : IThemeEstimator
{
    private readonly SampledTheme _theme;
    private readonly PoweredShare _share;

    private SampleEstimator(SampledTheme theme) => (_theme, _share) = (theme, PredictionPower.Estimate(theme));

    public EstimateBasis Basis => _share.IsPowered
        ? new EstimateBasis(EstimateBasis.PredictionPowered, FormattableString.Invariant(
            $"prediction-powered: from {_theme.Size} comments drawn at random{Open}, and {Helper}, which narrow the interval. It holds whatever the model's errors."))
        : new EstimateBasis(EstimateBasis.RandomSample, FormattableString.Invariant(
            $"random sample: from {_theme.Size} comments drawn at random{Open}; {(_theme.IsTaught ? "the model was taught by them, so that its predictions prove nothing here" : "the model's predictions would not narrow the interval")}."));

    private string Helper => _share.By is PoweredBy.LanguageModel
        ? FormattableString.Invariant($"a language model's labels of {_theme.Coded!.Comments}")
        : "the model's predictions";

    private string Open
    {
        get
        {
            var unlabelled = _theme.Open - _theme.Disputed;
            var why = new[]
            {
                _theme.Disputed == 0 ? null : FormattableString.Invariant($"readers differ on {_theme.Disputed} of them"),
                unlabelled == 0 ? null : FormattableString.Invariant($"{unlabelled} of them {(unlabelled == 1 ? "has" : "have")} no label"),
            };
            return _theme.Open == 0 ? "" : $" ({string.Join(" and ", why.OfType<string>())}, which widens the interval)";
        }
    }

    /// <returns>The other estimator, where the sample is too small to tell, or its readers were not asked about the theme.</returns>
    public static IThemeEstimator OrElse(SampledTheme theme, IThemeEstimator other) =>
        theme.NotAsked == 0 && EstimateLimits.IsSampleLarge(theme.Size - theme.Open) ? new SampleEstimator(theme) : other;

    public (ShareEstimate? Estimate, string? Caution) Estimate(int found, ProbabilityHistogram video) => (_share.Estimate, null);
}
