using System.Collections.Frozen;

namespace ReactionMiner.Discovery.Words;

/// <summary>How far the comments use a word as a name or a noun, told by the words that stand before it: "the price" and "their new price",
/// yet "you gave" and "to run". Verbs and the like name no theme.</summary>
internal sealed class WordUses
{
    /// <summary>What a word seldom seen is taken for: neither.</summary>
    public const double Unknown = 0.5;

    private static readonly FrozenSet<string> BeforeNouns = Set(
        "the a an this that these those my your his her its our their of no any some every each another in on for with about from into by as than per");

    private static readonly FrozenSet<string> BeforeVerbs = Set(
        "i you we they he she it to can will would should could must just who never always also really not i'll you'll we'll they'll");

    private readonly Dictionary<string, int> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _verbs = new(StringComparer.Ordinal);

    public WordUses(IEnumerable<CommentText> comments)
    {
        foreach (var (before, beforeRun, stem, isName) in comments.SelectMany(comment => comment.Uses()))
        {
            if (isName || BeforeNouns.Contains(beforeRun))
            {
                _nouns[stem] = _nouns.GetValueOrDefault(stem) + 1;
            }
            else if (BeforeVerbs.Contains(before) || before.EndsWith("n't", StringComparison.Ordinal))
            {
                _verbs[stem] = _verbs.GetValueOrDefault(stem) + 1;
            }
        }
    }

    /// <returns>Of the telling uses of a word the part that make it a noun, 0 to 1.</returns>
    public double Nouns(string stem)
    {
        var (nouns, verbs) = (_nouns.GetValueOrDefault(stem), _verbs.GetValueOrDefault(stem));
        return (nouns + Unknown) / (nouns + verbs + (2 * Unknown));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
