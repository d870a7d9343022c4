using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>One theme's outcomes, by how the videos were made.</summary>
internal sealed class SimulationTally
{
    public OutcomeTally Drawn { get; } = new();

    public OutcomeTally Unseen { get; } = new();

    public OutcomeTally Whole { get; } = new();

    public ThemeSimulation ToSimulation(string themeId) =>
        new(themeId, Drawn.Figures(), Drawn.ShiftedFigures(), Unseen.Figures(), Whole.Figures());
}

internal sealed class OutcomeTally
{
    private readonly List<Outcome> _outcomes = [];

    public void Add(SimulatedVideo video, ShareEstimate? estimate, bool isShifted) =>
        _outcomes.Add(new Outcome(video.TrueShare, video.FoundShare, estimate, isShifted));

    public SimulationFigures Figures() => Figures(_outcomes);

    public SimulationFigures ShiftedFigures() => Figures([.. _outcomes.Where(outcome => outcome.IsShifted)]);

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
