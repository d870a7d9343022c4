namespace ReactionMiner.MachineLearning;

/// <summary>Turns texts into vectors of one length. Safe to call from several threads.</summary>
/// <remarks>
/// A model of kind <c>encoder</c> puts its sentence vector in slots of its own behind the hashed ones;
/// heads, calibration, evaluation and files stay the same.
/// </remarks>
internal interface ITextFeatures
{
    /// <summary>Slots of every vector.</summary>
    int Length { get; }

    /// <summary>One vector per text, in the same order. A text's vector depends on that text alone.</summary>
    FeatureVector[] Extract(IReadOnlyList<string> texts);
}
