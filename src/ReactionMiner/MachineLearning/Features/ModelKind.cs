namespace ReactionMiner.MachineLearning;

/// <summary>What a model sees of a text. In files and on the command line a kind is written in lower case.</summary>
public enum ModelKind
{
    /// <summary>Hashed words and characters with a few counts: fastest, for dumps of millions.</summary>
    Linear,

    /// <summary>The same and the vector of the sentence encoder: best.</summary>
    Encoder,
}
