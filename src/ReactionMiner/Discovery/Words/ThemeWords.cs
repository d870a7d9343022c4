namespace ReactionMiner.Discovery.Words;

/// <summary>The phrases that set one group of comments apart from the others, as the comments write them.</summary>
internal sealed class ThemeWords
{
    private const int FewestComments = 2;
    private const double SmallestShare = 0.04;
    private const double PhraseBonus = 1.25;
    private const double SamePart = 0.5;
    private const double ShareOfNames = 0.4;

    private readonly Dictionary<string, int> _commentsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _written = new(StringComparer.Ordinal);
    private readonly int _comments;
    private readonly TitleWords _titles;

    /// <param name="comments">Of all groups and of none.</param>
    public ThemeWords(IReadOnlyList<CommentText> comments)
    {
        _comments = comments.Count;
        _titles = new TitleWords(new WordUses(comments));
        foreach (var comment in comments)
        {
            foreach (var phrase in comment.Phrases)
            {
                _commentsOf[phrase] = _commentsOf.GetValueOrDefault(phrase) + 1;
            }
            foreach (var (phrase, surface) in comment.PhrasesAsWritten())
            {
                if (!_written.TryGetValue(phrase, out var forms))
                {
                    _written.Add(phrase, forms = new Dictionary<string, int>(StringComparer.Ordinal));
                }
                forms[surface] = forms.GetValueOrDefault(surface) + 1;
            }
        }
    }

    /// <param name="most">Key phrases of a group at most.</param>
    public IReadOnlyList<GroupWords> Of(IReadOnlyList<IReadOnlyList<CommentText>> groups, int most)
    {
        var telling = groups.Select(TellingPhrases).ToList();
        var highest = telling.SelectMany(group => group).GroupBy(phrase => phrase.Phrase, StringComparer.Ordinal)
            .ToDictionary(phrases => phrases.Key, phrases => phrases.Max(phrase => phrase.Contrast), StringComparer.Ordinal);
        return [.. telling.Select((group, i) => Choose(group.ToLookup(phrase => phrase.Contrast >= highest[phrase.Phrase]), groups[i].Count, most))];
    }

    private GroupWords Choose(ILookup<bool, Telling> isOwn, int members, int most)
    {
        var own = isOwn[true].ToList();
        var key = new List<Telling>();
        foreach (var phrase in own.Where(phrase => !key.Exists(phrase.Overlaps)))
        {
            if (key.Count < most)
            {
                key.Add(phrase);
            }
        }
        var (title, covered) = _titles.Choose(own, members);
        var common = _titles.Common(isOwn[false], covered, members);
        return new GroupWords(
            AsWritten(key), AsWritten(title.Where(phrase => common?.Overlaps(phrase) != true)), common is null ? null : AsWritten(common.Phrase),
            (double)covered / Math.Max(members, 1));
    }

    private List<Telling> TellingPhrases(IReadOnlyList<CommentText> members)
    {
        var places = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (i, phrase) in members.Index().SelectMany(member => member.Item.Phrases.Select(phrase => (member.Index, phrase))))
        {
            if (!places.TryGetValue(phrase, out var saying))
            {
                places.Add(phrase, saying = []);
            }
            saying.Add(i);
        }
        var counts = places.Where(place => !Fillers.StandIn(place.Key)).ToDictionary(place => place.Key, place => place.Value.Count, StringComparer.Ordinal);
        var fewest = Math.Max(FewestComments, members.Count * SmallestShare);
        return
        [
            .. counts.Where(count => count.Value >= fewest && !StandingWords.Cover(count.Key) && !IsPartOfLonger(count.Key, count.Value, counts))
                .Select(count => new Telling(count.Key, places[count.Key], Contrast(count.Key, count.Value, members.Count)))
                .OrderByDescending(phrase => phrase.Contrast).ThenBy(phrase => phrase.Phrase, StringComparer.Ordinal),
        ];
    }

    // How often here, times how many times as often as elsewhere (class TF-IDF with the rest as the other class).
    private double Contrast(string phrase, int here, int members)
    {
        var elsewhere = (_commentsOf[phrase] - here + 1.0) / (_comments - members + 2.0);
        var share = (double)here / members;
        return share * Math.Log(1 + (share / elsewhere)) * (phrase.Contains(' ', StringComparison.Ordinal) ? PhraseBonus : 1);
    }

    private static bool IsPartOfLonger(string phrase, int count, Dictionary<string, int> counts) => counts.Any(other =>
        other.Key.Length > phrase.Length && other.Value > count * SamePart
        && $" {other.Key} ".Contains($" {phrase} ", StringComparison.Ordinal));

    private List<string> AsWritten(IEnumerable<Telling> phrases) => [.. phrases.Select(phrase => AsWritten(phrase.Phrase))];

    // The commonest form; with the capitals that a name has, though many who type in haste leave them out.
    private string AsWritten(string phrase)
    {
        var forms = _written[phrase].GroupBy(form => form.Key.ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(cases => cases.Sum(form => form.Value)).ThenBy(cases => cases.Key, StringComparer.Ordinal)
            .First().OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).ToList();
        var capitalised = forms.Where(form => form.Key.Any(char.IsUpper)).ToList();
        return capitalised.Sum(form => form.Value) >= forms.Sum(form => form.Value) * ShareOfNames ? capitalised[0].Key : forms[0].Key;
    }
}
