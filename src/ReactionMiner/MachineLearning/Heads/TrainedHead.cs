using Microsoft.ML;

namespace ReactionMiner.MachineLearning;

/// <summary>A head as trained: ML.NET's own form, for the model file, and its weights with what it hears added.</summary>
/// <param name="Name">The question, such as <c>theme:boycott</c>.</param>
internal sealed record TrainedHead(string Name, ITransformer Transformer, LinearHead Head);
