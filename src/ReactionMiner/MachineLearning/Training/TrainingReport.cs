using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What a training made.</summary>
/// <param name="Comments">Labelled comments trained on.</param>
/// <param name="HeldOut">Figures on comments that were held out in turn.</param>
public sealed record TrainingReport(ModelDescription Model, int Comments, EvaluationReport HeldOut);
