using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Finds comments that say again, within a video, what one before them said: the same words, or nearly so, by anyone where they
/// are more than a few; the same few words by the same author. A running joke such as "first" by different people is no repeat.</summary>
/// <remarks>Keeps hashes and an id per different comment until all are read, never a text: 100,000 different comments take at most 130 MB.
/// Afterwards it keeps the ids of the repeats.</remarks>
public sealed class RepeatFinder
{
    private readonly Dictionary<string, string> _repeats = new(StringComparer.Ordinal);

    private RepeatFinder(IEnumerable<Group> groups)
    {
        foreach (var group in groups)
        {
            foreach (var repeat in group.Repeats)
            {
                _repeats[repeat] = group.Standing.Id;
            }
        }
    }

    /// <summary>Reads all comments once and settles which of each group stands for it: the earliest published, then the smallest id.</summary>
    public static RepeatFinder Read(IEnumerable<ClassifiedComment> comments)
    {
        var groups = new Dictionary<UInt128, Group>();
        foreach (var classified in comments)
        {
            var folded = CommentFingerprint.Fold(classified.Comment.Text);
            if (CommentFingerprint.Of(classified, folded) is not { } fingerprint)
            {
                continue;
            }
            var candidate = new Original(classified.Comment);
            if (groups.TryGetValue(fingerprint, out var group))
            {
                group.Add(candidate);
            }
            else
            {
                var scope = (classified.Comment.VideoId, classified.Reaction.IsSpam);
                groups.Add(fingerprint, new Group(candidate, scope, WordShingles.Of(folded)));
            }
        }
        JoinNearRepeats(groups.Values);
        return new RepeatFinder(groups.Values);
    }

    /// <summary>Passes the comments on, each repeat marked with the comment that it repeats.</summary>
    /// <param name="comments">The comments that were read, in any order.</param>
    public IEnumerable<ClassifiedComment> Mark(IEnumerable<ClassifiedComment> comments) =>
        comments.Select(classified => classified with { DuplicateOf = _repeats.GetValueOrDefault(classified.Comment.Id) });

    /// <summary>From the earliest on, so that whoever stands for others repeats none itself.</summary>
    private static void JoinNearRepeats(IEnumerable<Group> groups)
    {
        foreach (var scope in groups.Where(group => group.Shingles is not null).GroupBy(group => group.Scope))
        {
            var index = new NearRepeatIndex();
            var standing = new List<Original>();
            foreach (var group in scope.Order(Group.Earliest))
            {
                if (index.FindOrAdd(group.Shingles!) is { } known)
                {
                    group.Add(standing[known]);
                }
                else
                {
                    standing.Add(group.Standing);
                }
                group.Shingles = null;
            }
        }
    }

    /// <summary>Comments of one fingerprint.</summary>
    private sealed class Group(Original standing, (VideoId Video, bool IsSpam) scope, uint[]? shingles)
    {
        public static Comparer<Group> Earliest { get; } = Comparer<Group>.Create(static (x, y) => Original.Order(x.Standing, y.Standing));

        /// <summary>The comment that stands for the group.</summary>
        public Original Standing { get; private set; } = standing;

        /// <summary>Ids of those it stands for.</summary>
        public List<string> Repeats { get; } = [];

        /// <summary>Comments of different scopes repeat nothing of each other.</summary>
        public (VideoId Video, bool IsSpam) Scope { get; } = scope;

        /// <summary>Null where the words are too few for near repeats, and once those are found.</summary>
        public uint[]? Shingles { get; set; } = shingles;

        /// <summary>The earlier of the comment and the one that stands so far stands from now on.</summary>
        public void Add(Original candidate)
        {
            var isEarlier = Original.Order(candidate, Standing) < 0;
            Repeats.Add(isEarlier ? Standing.Id : candidate.Id);
            Standing = isEarlier ? candidate : Standing;
        }
    }

    private readonly record struct Original(DateTimeOffset PublishedAt, string Id)
    {
        public Original(Comment comment)
            : this(comment.PublishedAt ?? DateTimeOffset.MaxValue, comment.Id)
        {
        }

        public static int Order(Original x, Original y) =>
            (x.PublishedAt, string.CompareOrdinal(x.Id, y.Id)).CompareTo((y.PublishedAt, 0));
    }
}
