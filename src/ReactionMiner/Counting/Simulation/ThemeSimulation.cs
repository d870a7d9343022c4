namespace ReactionMiner.Counting;

/// <summary>How the estimator did on made-up videos, for one theme; <see cref="CountSimulation"/> says how they were made.</summary>
/// <param name="Drawn">Drawn comment by comment from the whole sample.</param>
/// <param name="Shifted">Those among them whose share is not the held-out one.</param>
/// <param name="Unseen">Drawn from conversations that the estimator had not learnt from.</param>
/// <param name="Whole">Of such conversations whole.</param>
public sealed record ThemeSimulation(
    string ThemeId, SimulationFigures Drawn, SimulationFigures Shifted, SimulationFigures Unseen, SimulationFigures Whole);

/// <summary>Figures over made-up videos; all but <paramref name="Videos"/> are of those that got an estimate, and null where none did.</summary>
/// <param name="Estimated">Videos that got an estimate and not a caution.</param>
/// <param name="Coverage">Share of the intervals that hold the true share.</param>
/// <param name="Width">Mean width of the intervals, 0 to 1.</param>
/// <param name="FoundError">Mean distance between the share found, uncorrected, and the true one, 0 to 1.</param>
/// <param name="EstimateError">Mean distance between the share estimated and the true one, 0 to 1.</param>
public sealed record SimulationFigures(int Videos, int Estimated, double? Coverage, double? Width, double? FoundError, double? EstimateError);
