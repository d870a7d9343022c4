namespace ReactionMiner.Counting;

/// <summary>A made-up model: how well its scores part carriers from others, and what it makes of a score.</summary>
/// <param name="Carriers">Mean score of carriers, in standard deviations; that of the others is its negative.</param>
/// <param name="Slope">Log-odds per unit of score.</param>
/// <param name="Offset">Log-odds at score 0; null for those of the true share.</param>
public sealed record SimulatedModel(string Name, double Carriers, double Slope, double? Offset)
{
    /// <summary>From a good model to one that has it the wrong way round.</summary>
    public static IReadOnlyList<SimulatedModel> All { get; } =
    [
        new("good", Carriers: 1.3, Slope: 2.6, Offset: null),
        new("fair", Carriers: 0.7, Slope: 1.4, Offset: null),
        new("far too sure", Carriers: 1, Slope: 4, Offset: -6),
        new("guessing", Carriers: 0, Slope: 1.4, Offset: null),
        new("the wrong way round", Carriers: -1, Slope: 1.4, Offset: null),
    ];

    internal double Predict(bool carries, double share, double noise) =>
        1 / (1 + Math.Exp(-((Offset ?? Math.Log(share / (1 - share))) + (Slope * ((carries ? Carriers : -Carriers) + noise)))));
}
