namespace ReactionMiner.Reactions;

/// <summary>Says why comments were given their themes, in a form that a person can check.</summary>
public interface IReactionExplainer
{
    /// <param name="texts">As classified.</param>
    /// <param name="reactions">What the model said of each.</param>
    /// <returns>Per text, one explanation for each theme given.</returns>
    IReadOnlyList<IReadOnlyList<ThemeExplanation>> Explain(IReadOnlyList<string> texts, IReadOnlyList<Reaction> reactions);
}

/// <summary>Why a comment was given a theme.</summary>
/// <param name="Theme">Position in the theme set.</param>
/// <param name="Words">The words that matter most, first the one whose removal changes the probability most; few or none where no single word matters.</param>
/// <param name="Nearest">The labelled example of the theme that is most like the comment; null when there is none to show.</param>
public sealed record ThemeExplanation(int Theme, IReadOnlyList<WordEffect> Words, NearestExample? Nearest);

/// <param name="Word">As written, without punctuation around it.</param>
/// <param name="Change">What the theme's probability changes by when the word is removed wherever it stands; below 0 where the word speaks for the theme.</param>
public sealed record WordEffect(string Word, float Change);

/// <param name="Likeness">Cosine of what the model sees of the two, 1 for the same.</param>
public sealed record NearestExample(string CommentId, string Text, double Likeness);
