namespace ReactionMiner.MachineLearning;

/// <summary>Turns texts into vectors of one length. Safe to call from several threads.</summary>
internal interface ITextFeatures
{
    /// <summary>Slots of every vector.</summary>
    int Length { get; }

    /// <summary>One vector per text, in the same order. A text's vector depends on that text alone.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the last vector.</exception>
    FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken);
}
