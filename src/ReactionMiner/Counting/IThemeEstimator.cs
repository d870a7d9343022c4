using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>A way to one theme's share.</summary>
internal interface IThemeEstimator
{
    /// <summary>How it estimates, and why so.</summary>
    EstimateBasis Basis { get; }

    /// <param name="found">Comments given the theme.</param>
    /// <param name="video">The theme's probabilities in all comments counted; at least one.</param>
    /// <returns>Either an estimate, or the reason why there is none.</returns>
    (ShareEstimate? Estimate, string? Caution) Estimate(int found, ProbabilityHistogram video);
}

/// <summary>Nothing can be said of the theme, whatever the video.</summary>
internal sealed record NoEstimate(string Caution) : IThemeEstimator
{
    public EstimateBasis Basis => throw new InvalidOperationException("There is no estimate to tell the basis of.");

    public (ShareEstimate? Estimate, string? Caution) Estimate(int found, ProbabilityHistogram video) => (null, Caution);
}
