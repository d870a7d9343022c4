using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>How the estimator did on made-up videos, for one theme.</summary>
/// <param name="ByComment">Videos drawn comment by comment, of all shares.</param>
/// <param name="Shifted">Those among them whose share is not the held-out one.</param>
/// <param name="ByConversation">Videos of whole conversations that the estimator had not seen.</param>
public sealed record ThemeSimulation(string ThemeId, SimulationFigures ByComment, SimulationFigures Shifted, SimulationFigures ByConversation);

/// <summary>Figures over made-up videos; those but <paramref name="Videos"/> are of the videos that got an estimate.</summary>
/// <param name="Estimated">Videos that got an estimate and not a caution.</param>
/// <param name="Coverage">Share of the intervals that hold the true share.</param>
/// <param name="Width">Mean width of the intervals, 0 to 1.</param>
/// <param name="FoundError">Mean distance between the share found, uncorrected, and the true one, 0 to 1.</param>
/// <param name="EstimateError">Mean distance between the share estimated and the true one, 0 to 1.</param>
public sealed record SimulationFigures(int Videos, int Estimated, double? Coverage, double? Width, double? FoundError, double? EstimateError);

internal sealed class SimulationTally
{
    private readonly List<Outcome> _byComment = [];
    private readonly List<Outcome> _byConversation = [];

    public void AddByComment(SimulatedVideo video, ShareEstimate? estimate, bool isShifted) =>
        _byComment.Add(new Outcome(video.TrueShare, video.FoundShare, estimate, isShifted));

    public void AddByConversation(SimulatedVideo video, ShareEstimate? estimate) =>
        _byConversation.Add(new Outcome(video.TrueShare, video.FoundShare, estimate, IsShifted: true));

    public ThemeSimulation ToSimulation(string themeId) => new(
        themeId, Figures(_byComment), Figures([.. _byComment.Where(outcome => outcome.IsShifted)]), Figures(_byConversation));

    private static SimulationFigures Figures(List<Outcome> outcomes)
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

    private sealed record Outcome(double True, double Found, ShareEstimate? Estimate, bool IsShifted);
}
