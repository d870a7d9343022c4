using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>One theme's outcomes, by how the videos were made; <see cref="CountSimulation"/> says how that was.</summary>
internal sealed record ThemeOutcomes
{
    /// <summary>Of unseen conversations, drawn with their share.</summary>
    public List<VideoOutcome> UnseenAlike { get; init; } = [];

    /// <summary>Of unseen conversations, drawn with another share.</summary>
    public List<VideoOutcome> UnseenShifted { get; init; } = [];

    public List<VideoOutcome> Whole { get; init; } = [];

    public List<VideoOutcome> Shifted { get; init; } = [];

    public static ThemeOutcomes Join(IEnumerable<ThemeOutcomes> parts) => new()
    {
        UnseenAlike = [.. parts.SelectMany(part => part.UnseenAlike)],
        UnseenShifted = [.. parts.SelectMany(part => part.UnseenShifted)],
        Whole = [.. parts.SelectMany(part => part.Whole)],
        Shifted = [.. parts.SelectMany(part => part.Shifted)],
    };

    public ThemeSimulation ToSimulation(string themeId) =>
        new(themeId, Figures([.. UnseenAlike, .. UnseenShifted]), Figures(UnseenShifted), Figures(Whole), Figures(Shifted));

    private static SimulationFigures Figures(List<VideoOutcome> outcomes)
    {
        List<(double True, double Found, ShareEstimate Estimate)> estimated = [.. outcomes
            .Where(outcome => outcome.Estimate is not null).Select(outcome => (outcome.True, outcome.Found, outcome.Estimate!))];
        return new SimulationFigures(
            outcomes.Count,
            estimated.Count,
            estimated.Average(video => (double?)(video.Estimate.Low <= video.True && video.True <= video.Estimate.High ? 1 : 0)),
            estimated.Average(video => (double?)(video.Estimate.High - video.Estimate.Low)),
            estimated.Average(video => (double?)Math.Abs(video.Found - video.True)),
            estimated.Average(video => (double?)Math.Abs(video.Estimate.Share - video.True)));
    }
}

/// <param name="Estimate">Null when the estimator gave none.</param>
internal sealed record VideoOutcome(double True, double Found, ShareEstimate? Estimate);
