namespace ReactionMiner.Discovery.Words;

/// <summary>Chooses the phrases that name a group: nouns and names that many of its comments say, each for comments that the ones before do
/// not speak for. Few strong words name a group better than many: readers of 62 groups took a third that few comments say for noise.</summary>
internal sealed class TitleWords(WordUses uses)
{
    private const int Most = 3;
    private const double SmallestNewShare = 0.03;
    private const double WeakestOfFirst = 0.2;

    /// <summary>Part of a group that must say a phrase for it to stand before the title, and that a title must cover to need none.</summary>
    private const double Half = 0.5;

    /// <param name="own">Phrases that tell more about this group than about any other.</param>
    /// <param name="members">Comments of the group.</param>
    /// <returns>Most telling first, and the comments that say one of them.</returns>
    public (IReadOnlyList<Telling> Phrases, int Covered) Choose(IReadOnlyList<Telling> own, int members)
    {
        var nouns = own.Where(Names).ToList();
        var chosen = new List<Telling>();
        var covered = new HashSet<int>();
        var first = 0.0;
        while (chosen.Count < Most && Next(nouns, chosen, covered, Math.Max(1, members * SmallestNewShare)) is ({ } phrase, var worth) && worth >= first * WeakestOfFirst)
        {
            first = chosen.Count == 0 ? worth : first;
            chosen.Add(phrase);
            covered.UnionWith(phrase.Members);
        }
        return (chosen, covered.Count);
    }

    /// <returns>What half of the members say though it is another group's; null when the title speaks for half of them itself.</returns>
    public Telling? Common(IEnumerable<Telling> others, int covered, int members) => covered >= members * Half
        ? null
        : others.Where(phrase => Names(phrase) && phrase.Members.Count >= members * Half)
            .OrderByDescending(phrase => phrase.Members.Count).ThenBy(phrase => phrase.Phrase, StringComparer.Ordinal).FirstOrDefault();

    private static (Telling? Phrase, double Worth) Next(List<Telling> nouns, List<Telling> chosen, HashSet<int> covered, double fewest) => nouns
        .Where(phrase => !chosen.Exists(phrase.Overlaps))
        .Select(phrase => (Phrase: phrase, New: phrase.Members.Count(member => !covered.Contains(member))))
        .Where(phrase => phrase.New >= fewest)
        .Select(phrase => ((Telling?)phrase.Phrase, Worth: phrase.Phrase.Contrast * Math.Sqrt((double)phrase.New / phrase.Phrase.Members.Count)))
        .OrderByDescending(phrase => phrase.Worth).ThenBy(phrase => phrase.Item1!.Phrase, StringComparer.Ordinal)
        .FirstOrDefault();

    // A verb may stand before a noun in no title, an adjective may; praise names nothing.
    private bool Names(Telling phrase) => !phrase.Words.Any(StandingWords.Cover) && uses.Nouns(phrase.Words[^1]) > WordUses.Unknown && (phrase.Words.Count == 1 || uses.Nouns(phrase.Words[0]) > 1 / 3.0);
}
