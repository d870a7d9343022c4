using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>The share of a theme from the number found alone, for a model that came without its held-out sample.</summary>
/// <remarks>
/// The estimate is Rogan and Gladen's (1978): (found − f) / (s − f), where s is the share of carriers found and f the share of
/// others found by mistake. Both are smoothed by one success and one failure, as Lang and Reiczigel (2014) do.
/// The interval holds every share t for which the number found is no surprise at 95 %: (found − f − t (s − f))² ≤ z² V(t). As in
/// Wilson's interval, V is taken at t itself. It carries two doubts: which of these comments the model misreads,
/// (t s (1−s) + (1−t) f (1−f)) / n, and how well s and f are known, t² s (1−s)/(m₁+2) + (1−t)² f (1−f)/(m₀+2), from m₁ carriers and
/// m₀ others held out. There is no third for sampling viewers: all counted comments are read, and the share is theirs.
/// It assumes that the model errs on this video as it did on the held-out comments.
/// </remarks>
internal sealed class RoganGladen(ThemeQuality? quality) : IThemeEstimator
{
    private const double Z = Normal.Z95;

    public EstimateBasis Basis { get; } = new(
        EstimateBasis.AdjustedCount,
        "adjusted count: from the comments found, corrected by the model's error rates, as its held-out comments are not there.");

    public static IReadOnlyList<IThemeEstimator> ForThemes(ModelDescription model)
    {
        var qualities = model.Quality.Themes.ToDictionary(quality => quality.ThemeId, StringComparer.Ordinal);
        return [.. model.ThemeSet.Themes.Select(theme => new RoganGladen(qualities.GetValueOrDefault(theme.Id)))];
    }

    public (ShareEstimate? Estimate, string? Caution) Estimate(int found, ProbabilityHistogram video)
    {
        var counted = video.Total;
        if (quality is null)
        {
            return (null, "The model's errors on this theme were never measured.");
        }
        var others = quality.FalsePositives + quality.TrueNegatives;
        if (EstimateLimits.TooFewHeldOut(quality.Support, others) is { } tooFew)
        {
            return (null, tooFew);
        }
        return Solve((double)found / counted, counted, Smooth(quality.TruePositives, quality.Support), Smooth(quality.FalsePositives, others)) is { } share
            ? (share, null)
            : (null, EstimateLimits.Chance);
    }

    private static Rate Smooth(int successes, int trials) => new((successes + 1.0) / (trials + 2), trials + 2);

    private static ShareEstimate? Solve(double found, int counted, Rate hit, Rate alarm)
    {
        var gain = hit.Value - alarm.Value;
        // The inequality as a t² + b t + c ≤ 0. Where a is not positive, even no gain at all is within the doubt about the error rates.
        var a = (gain * gain) - (Z * Z * (hit.Doubt + alarm.Doubt));
        if (gain <= 0 || a <= 0)
        {
            return null;
        }
        // Fewer found than false alarms alone would explain means none, not less than none; likewise at the other end.
        var excess = Math.Clamp(found - alarm.Value, 0, gain);
        var b = (-2 * excess * gain) - (Z * Z * (((hit.Spread - alarm.Spread) / counted) - (2 * alarm.Doubt)));
        var c = (excess * excess) - (Z * Z * ((alarm.Spread / counted) + alarm.Doubt));
        var root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c)));
        var share = excess / gain;
        return new ShareEstimate(
            share, Math.Clamp((-b - root) / (2 * a), 0, share), Math.Clamp((-b + root) / (2 * a), share, 1));
    }

    private sealed record Rate(double Value, int Trials)
    {
        public double Spread => Value * (1 - Value);

        public double Doubt => Spread / Trials;
    }
}
