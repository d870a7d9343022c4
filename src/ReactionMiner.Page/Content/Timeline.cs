namespace ReactionMiner.Page.Content;

/// <summary>Counted comments over time.</summary>
/// <param name="Steps">In order, without holes; empty when no time is known.</param>
/// <param name="Later">Comments after the last step, as in <see cref="TimeStep.Counts"/>: too few, over too long a time, to be drawn.</param>
/// <param name="Unplaced">Comments whose time is unknown, or not known well enough for the steps.</param>
public sealed record Timeline(TimeUnit Unit, IReadOnlyList<TimeStep> Steps, IReadOnlyList<int> Later, int Unplaced)
{
    private const int FewestSteps = 3;

    /// <summary>There is a course of time to see.</summary>
    public bool IsWorthDrawing => Steps.Count >= FewestSteps;

    /// <summary>The most comments that any of the rows has in one step.</summary>
    public int Highest(IEnumerable<int> rows) => rows.SelectMany(row => Steps.Select(step => step.Counts[row])).DefaultIfEmpty().Max();
}

/// <summary>One step.</summary>
/// <param name="Start">UTC.</param>
/// <param name="Counts">Comments by row: the themes by position, none of them, and last all comments.</param>
public sealed record TimeStep(DateTime Start, DateTime End, IReadOnlyList<int> Counts);
