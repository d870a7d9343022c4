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

    /// <param name="comments">Of all groups and of none.</param>
    public ThemeWords(IReadOnlyList<CommentText> comments)
    {
        _comments = comments.Count;
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

    /// <summary>For each group phrases that many of its members say and few others, most telling first. No phrase stands for two groups,
    /// and within a group none says another over again.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<IReadOnlyList<CommentText>> groups, int most)
    {
        var telling = groups.Select(Telling).ToList();
        var highest = telling.SelectMany(group => group).GroupBy(phrase => phrase.Key, StringComparer.Ordinal)
            .ToDictionary(phrases => phrases.Key, phrases => phrases.Max(phrase => phrase.Value), StringComparer.Ordinal);
        return [.. telling.Select(group => Choose(group.Where(phrase => phrase.Value >= highest[phrase.Key]), most))];
    }

    private IReadOnlyList<string> Choose(IEnumerable<KeyValuePair<string, double>> phrases, int most)
    {
        var chosen = new List<string>();
        foreach (var (phrase, _) in phrases.OrderByDescending(phrase => phrase.Value).ThenBy(phrase => phrase.Key, StringComparer.Ordinal))
        {
            if (!chosen.Any(other => Overlap(phrase, other)))
            {
                chosen.Add(phrase);
            }
            if (chosen.Count == most)
            {
                break;
            }
        }
        return [.. chosen.Select(AsWritten)];
    }

    private Dictionary<string, double> Telling(IReadOnlyList<CommentText> members)
    {
        var counts = members.SelectMany(member => member.Phrases)
            .Where(phrase => !Fillers.StandIn(phrase))
            .GroupBy(phrase => phrase, StringComparer.Ordinal)
            .ToDictionary(phrases => phrases.Key, phrases => phrases.Count(), StringComparer.Ordinal);
        var fewest = Math.Max(FewestComments, members.Count * SmallestShare);
        return counts.Where(count => count.Value >= fewest && !StandingWords.Cover(count.Key) && !IsPartOfLonger(count.Key, count.Value, counts))
            .ToDictionary(count => count.Key, count => Contrast(count.Key, count.Value, members.Count), StringComparer.Ordinal);
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

    private static bool Overlap(string left, string right) => left.Split(' ').Intersect(right.Split(' '), StringComparer.Ordinal).Any();

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
