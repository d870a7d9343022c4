using System.Text.RegularExpressions;

namespace ReactionMiner.Brief;

/// <summary>Turns of phrase to look for in folded English sentences.</summary>
/// <remarks>
/// The expressions are matched without backtracking, in time that grows with the sentence alone, whatever a commenter writes. Their classes
/// are of ASCII: with those of all Unicode the hundred automata take a quarter of a gigabyte and two seconds to build.
/// </remarks>
internal sealed class Phrases
{
    private const string Salutation =
        @"^\W*(?:(?:hi|hello|hey|sir|bro|man|dude|guys|ok|okay|so|but|and|also|wait|lol|um|well|now|quick question|question|please|@\S+)\W+)*";

    private readonly Regex[] _alternatives;

    private Phrases(IEnumerable<string> expressions) => _alternatives = [.. expressions.Select(expression => new Regex(
        InAscii(expression), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture))];

    /// <param name="alternatives">Regular expressions; each stands for whole words.</param>
    public static Phrases AnyOf(params string[] alternatives) =>
        new(alternatives.Select(alternative => $@"(?:^|\W)(?:{alternative})(?:\W|$)"));

    /// <summary>The same at the beginning of a sentence, after what comes before the matter: <c>hi sir, so</c>.</summary>
    public static Phrases StartingWith(params string[] alternatives) =>
        new(alternatives.Select(alternative => $@"{Salutation}(?:{alternative})(?:\W|$)"));

    private static string InAscii(string expression) => expression
        .Replace(@"\W", "[^a-z0-9_]", StringComparison.Ordinal)
        .Replace(@"\S", "[^ ]", StringComparison.Ordinal)
        .Replace(@"\d", "[0-9]", StringComparison.Ordinal);

    public bool AreIn(Sentence sentence) => Array.Exists(_alternatives, alternative => alternative.IsMatch(sentence.Text));
}
