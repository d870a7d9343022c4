namespace ReactionMiner.Counting;

/// <summary>How the estimates of made-up videos did, for one theme; <see cref="CountSimulation"/> says how the videos were made.</summary>
/// <param name="Unseen">Of unseen conversations, drawn comment by comment.</param>
/// <param name="UnseenShifted">Those among them whose share is not the one in these conversations.</param>
/// <param name="Whole">Of unseen conversations whole.</param>
/// <param name="Shifted">Only the share is new.</param>
public sealed record ThemeSimulation(
    string ThemeId, SimulationFigures Unseen, SimulationFigures UnseenShifted, SimulationFigures Whole, SimulationFigures Shifted)
{
    /// <summary>Share of the videos of unseen conversations that got a caution in place of an estimate, 0 to 1; null without videos.</summary>
    public double? Silent => Unseen.Videos + Whole.Videos == 0
        ? null
        : 1 - ((double)(Unseen.Estimated + Whole.Estimated) / (Unseen.Videos + Whole.Videos));
}

/// <summary>Figures over made-up videos; all but <paramref name="Videos"/> are of those that got an estimate, and null where none did.</summary>
/// <param name="Estimated">Videos that got an estimate and not a caution.</param>
/// <param name="Coverage">Share of the intervals that hold the true share.</param>
/// <param name="Width">Mean width of the intervals, 0 to 1.</param>
/// <param name="FoundError">Mean distance between the share found, uncorrected, and the true one, 0 to 1.</param>
/// <param name="EstimateError">Mean distance between the share estimated and the true one, 0 to 1.</param>
public sealed record SimulationFigures(int Videos, int Estimated, double? Coverage, double? Width, double? FoundError, double? EstimateError);
