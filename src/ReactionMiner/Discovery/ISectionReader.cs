using ReactionMiner.Encoders;

namespace ReactionMiner.Discovery;

/// <summary>Reads comments before themes are sought among them: what each means, and whether it would be counted at all.</summary>
public interface ISectionReader
{
    /// <summary>Made the vectors, and makes those of texts that are no comments.</summary>
    SentenceEncoder Encoder { get; }

    /// <returns>One per text, in the same order.</returns>
    IReadOnlyList<ReadText> Read(IReadOnlyList<string> texts);
}

/// <summary>A comment as it was read.</summary>
/// <param name="Vector">Of the sentence encoder, length 1.</param>
/// <param name="IsSpam">It is left out of every count.</param>
/// <param name="IsClassified">False when it is in a language that is given no theme.</param>
public sealed record ReadText(float[] Vector, bool IsSpam, bool IsClassified);
