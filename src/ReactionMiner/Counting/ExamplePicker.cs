using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Keeps the comments that stand for a theme: of the surer half, the most liked; at most one per author and none that shares most
/// of its words with one already taken. Where that half does not suffice, the surest of the others follow. Ties fall to the surer, then to
/// the smaller id, so that the same comments give the same examples.</summary>
internal sealed class ExamplePicker(int wanted)
{
    private const int CandidatesPerExample = 10;
    private const double SameWords = 0.5;
    private readonly SortedSet<Candidate> _candidates = new(SurestFirst);
    private int _offered;

    private static readonly Comparer<Candidate> SurestFirst = Comparer<Candidate>.Create(static (x, y) =>
        (y.Example.Probability, y.Likes, 0).CompareTo(
            (x.Example.Probability, x.Likes, -string.CompareOrdinal(x.Example.CommentId, y.Example.CommentId))));

    public void Offer(ClassifiedComment classified, double probability)
    {
        _offered++;
        var comment = classified.Comment;
        var example = new ExampleComment(comment.Id, comment.VideoId.Value, comment.Text, comment.LikeCount, probability);
        _candidates.Add(new Candidate(example, comment.AuthorId ?? comment.AuthorName));
        if (_candidates.Count > wanted * CandidatesPerExample)
        {
            _candidates.Remove(_candidates.Max!);
        }
    }

    public IReadOnlyList<ExampleComment> Pick()
    {
        var half = Math.Max(wanted, (_offered + 1) / 2);
        var picked = new List<Candidate>();
        // The order is stable: equally liked comments stay surest first.
        foreach (var candidate in _candidates.Take(half).OrderByDescending(candidate => candidate.Likes).Concat(_candidates.Skip(half)))
        {
            if (picked.Count < wanted && !picked.Exists(candidate.IsLike))
            {
                picked.Add(candidate);
            }
        }
        return [.. picked.Select(candidate => candidate.Example)];
    }

    private sealed record Candidate(ExampleComment Example, string? Author)
    {
        private readonly Lazy<HashSet<string>> _words = new(() => [.. CommentFingerprint.Fold(Example.Text).Split(' ')]);

        public long Likes => Example.LikeCount ?? 0;

        public bool IsLike(Candidate other)
        {
            if (Author is not null && string.Equals(Author, other.Author, StringComparison.Ordinal))
            {
                return true;
            }
            var shared = _words.Value.Count(other._words.Value.Contains);
            return shared >= SameWords * Math.Min(_words.Value.Count, other._words.Value.Count);
        }
    }
}
