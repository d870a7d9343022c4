namespace ReactionMiner.Reactions;

/// <summary>A trained model that reads comments. Safe to call from several threads.</summary>
public interface IReactionClassifier
{
    /// <summary>Which model this is and how good it was on comments it had not seen.</summary>
    ModelDescription Model { get; }

    /// <summary>Classifies a batch. A text's answer depends on that text alone, never on its neighbours.</summary>
    /// <param name="texts">Plain texts, of any length and any Unicode, broken surrogates included.</param>
    /// <returns>One reaction per text, in the same order.</returns>
    IReadOnlyList<Reaction> Classify(IReadOnlyList<string> texts);
}
