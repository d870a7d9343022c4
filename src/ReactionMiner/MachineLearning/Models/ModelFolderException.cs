namespace ReactionMiner.MachineLearning;

/// <summary>A folder is not one that a model may be written to: something else in it would be lost or mixed up with the model.</summary>
public sealed class ModelFolderException(string folder, string problem)
    : MiningException($"'{folder}' {problem}; name a folder of its own with --out.")
{
    public string Folder { get; } = folder;
}
