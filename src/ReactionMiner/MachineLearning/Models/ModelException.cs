namespace ReactionMiner.MachineLearning;

/// <summary>A model's folder is missing, damaged, or written by another version.</summary>
public sealed class ModelException(string folder, string problem, Exception? innerException = null)
    : MiningException($"Model '{folder}': {problem}", innerException)
{
    public string Folder { get; } = folder;
}
