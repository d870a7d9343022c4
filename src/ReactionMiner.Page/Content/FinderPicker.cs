using ReactionMiner.Reactions;

namespace ReactionMiner.Page.Content;

/// <summary>The comments that the page holds to be searched.</summary>
/// <param name="Comments">As they came.</param>
/// <param name="Offered">How many there were to choose from: all that are not left out.</param>
/// <param name="PerRow">How many of each theme, and of none, were kept for their likes; null when all are there.</param>
public sealed record FinderContent(IReadOnlyList<ClassifiedComment> Comments, int Offered, int? PerRow);

/// <summary>Keeps all comments while they are few; of many, the most liked of each theme and of none.</summary>
internal sealed class FinderPicker(int rows)
{
    private const int Most = 2000;
    private readonly int _perRow = Math.Max(1, Most / rows);
    private readonly SortedSet<Candidate>[] _liked = [.. Enumerable.Range(0, rows).Select(_ => new SortedSet<Candidate>(BestFirst))];
    private readonly List<ClassifiedComment> _first = [];
    private int _offered;

    private static readonly Comparer<Candidate> BestFirst = Comparer<Candidate>.Create(static (x, y) =>
        (y.Likes, y.Probability, x.Number).CompareTo((x.Likes, x.Probability, y.Number)));

    public void Offer(ClassifiedComment classified)
    {
        _offered++;
        if (_offered <= Most)
        {
            _first.Add(classified);
        }
        var themes = classified.Reaction.Themes;
        foreach (var row in themes.Count == 0 ? [rows - 1] : themes)
        {
            var probability = themes.Count == 0 ? 0 : classified.Reaction.ThemeProbabilities[row];
            var liked = _liked[row];
            liked.Add(new Candidate(classified, classified.Comment.LikeCount ?? 0, probability, _offered));
            if (liked.Count > _perRow)
            {
                liked.Remove(liked.Max!);
            }
        }
    }

    public FinderContent Pick() => _offered <= Most
        ? new FinderContent(_first, _offered, PerRow: null)
        : new FinderContent(
            [
                .. _liked.SelectMany(liked => liked)
                    .DistinctBy(candidate => candidate.Number)
                    .OrderBy(candidate => candidate.Number)
                    .Select(candidate => candidate.Classified),
            ],
            _offered,
            _perRow);

    private sealed record Candidate(ClassifiedComment Classified, long Likes, float Probability, int Number);
}
