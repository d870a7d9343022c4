using ReactionMiner.Counting;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page.Content;

/// <summary>Collects what the page shows while the comments go by. Keeps counts, and no more texts than the page will hold.</summary>
internal sealed class PageReading(ViewerReactions reactions)
{
    private readonly TimeTally _times = new(reactions.Themes.Count + 1);
    private readonly int[,] _pairs = new int[reactions.Themes.Count, reactions.Themes.Count];
    private readonly ToneTally _tones = new();
    private readonly RepeatTally _repeats = new();
    private readonly FinderPicker _finder = new(reactions.Themes.Count + 1);
    private readonly HashSet<string> _examples =
        reactions.Themes.SelectMany(theme => theme.Examples).Select(example => example.CommentId).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassifiedComment> _voices = new(StringComparer.Ordinal);
    private CommentPeriod _period = new(null, null, null);
    private long? _likes;

    public void Add(ClassifiedComment classified)
    {
        _period = _period.With(classified.Comment);
        _repeats.Add(classified);
        if (reactions.IsLeftOut(classified))
        {
            return;
        }
        _finder.Offer(classified);
        if (!reactions.IsCounted(classified))
        {
            return;
        }
        _times.Add(classified);
        _tones.Add(classified.Reaction.SentimentProbabilities);
        if (classified.Comment.LikeCount is { } likes)
        {
            _likes = (_likes ?? 0) + likes;
        }
        foreach (var (one, other) in Pairs(classified.Reaction.Themes))
        {
            _pairs[one, other]++;
        }
        if (_examples.Contains(classified.Comment.Id))
        {
            _voices[classified.Comment.Id] = classified;
        }
    }

    public PageContent ToContent(IReadOnlyList<PageRow> rows, AuthorNaming? names) => new(reactions, rows, names)
    {
        Period = _period,
        Timeline = _times.ToTimeline(),
        Pairs = new ThemePairs(_pairs, [.. reactions.Themes.Select(theme => theme.Comments)], reactions.Coverage.Counted),
        Likes = _likes,
        Tones = _tones.ToCounts(),
        Repeats = _repeats.Commonest(),
        Voices = _voices,
        Finder = _finder.Pick(),
    };

    private static IEnumerable<(int One, int Other)> Pairs(IReadOnlyList<int> themes) =>
        themes.SelectMany(one => themes.Where(other => one != other).Select(other => (one, other)));
}
