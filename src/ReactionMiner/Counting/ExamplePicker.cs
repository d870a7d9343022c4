using ReactionMiner.Comments;

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
        (y.Sureness, y.Likes, 0).CompareTo((x.Sureness, x.Likes, -string.CompareOrdinal(x.Comment.Id, y.Comment.Id))));

    /// <param name="sureness">That the comment carries the theme: the greater, the surer.</param>
    public void Offer(Comment comment, double sureness)
    {
        _offered++;
        _candidates.Add(new Candidate(comment, sureness));
        if (_candidates.Count > wanted * CandidatesPerExample)
        {
            _candidates.Remove(_candidates.Max!);
        }
    }

    public IReadOnlyList<(Comment Comment, double Sureness)> Pick()
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
        return [.. picked.Select(candidate => (candidate.Comment, candidate.Sureness))];
    }

    private sealed record Candidate(Comment Comment, double Sureness)
    {
        private readonly Lazy<HashSet<string>> _words = new(() => [.. CommentFingerprint.Fold(Comment.Text).Split(' ')]);

        public long Likes => Comment.LikeCount ?? 0;

        private string? Author => Comment.AuthorId ?? Comment.AuthorName;

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
