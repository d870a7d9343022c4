using System.Text.RegularExpressions;

namespace ReactionMiner.Brief;

/// <summary>Turns of phrase to look for in folded English sentences.</summary>
/// <remarks>
/// Most expressions may backtrack: without, the automata of these hundred take 200 MB. No commenter can make that slow, since what may stand
/// between a rule's words is few whole words with single spaces around them, which can be read in one way only, and longer comments than
/// <see cref="RemarkKinds"/> reads never come here. A rule must keep to that: <c>\S+</c> stands between spaces, and <c>.*</c> nowhere.
/// Classes are of ASCII.
/// </remarks>
internal sealed class Phrases
{
    // Mentions can be read in more ways than there are atoms, so what begins with them is matched by an automaton.
    private const string Salutation =
        @"^\W*(?:(?:hi|hello|hey|sir|bro|man|dude|guys|ok|okay|so|but|and|also|wait|lol|um|well|now|quick question|question|please|@\S+)\W+)*";

    private readonly Regex[] _alternatives;

    private Phrases(IEnumerable<string> expressions, RegexOptions engine) => _alternatives = [.. expressions.Select(expression => new Regex(
        InAscii(expression), engine | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1)))];

    /// <param name="alternatives">Regular expressions; each stands for whole words.</param>
    public static Phrases AnyOf(params string[] alternatives) =>
        new(alternatives.Select(alternative => $@"(?<!\w)(?:{alternative})(?!\w)"), RegexOptions.None);

    /// <summary>The same at the beginning of a sentence, after what comes before the matter: <c>hi sir, so</c>; here, <c>.*</c> may stand.</summary>
    public static Phrases StartingWith(params string[] alternatives) =>
        new([$@"{Salutation}(?:{string.Join('|', alternatives)})(?:\W|$)"], RegexOptions.NonBacktracking);

    private static string InAscii(string expression) => expression
        .Replace(@"\W", "[^a-z0-9_]", StringComparison.Ordinal)
        .Replace(@"\w", "[a-z0-9_]", StringComparison.Ordinal)
        .Replace(@"\S", "[^ ]", StringComparison.Ordinal)
        .Replace(@"\d", "[0-9]", StringComparison.Ordinal);

    public bool AreIn(Sentence sentence) => Array.Exists(_alternatives, alternative => alternative.IsMatch(sentence.Text));
}
