using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What a training made.</summary>
/// <param name="Comments">Labelled comments trained on.</param>
/// <param name="HeldOut">Figures on comments that were held out in turn.</param>
/// <param name="Warnings">What is amiss in the data, with file and line; a sentence or two each.</param>
public sealed record TrainingReport(ModelDescription Model, int Comments, EvaluationReport HeldOut, IReadOnlyList<string> Warnings);
