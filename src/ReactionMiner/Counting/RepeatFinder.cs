using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Finds comments that say again, within a video, what one before them said: the same words, or nearly so, by anyone where they
/// are more than a few; the same few words by the same author. A running joke such as "first" by different people is no repeat.</summary>
/// <remarks>Keeps hashes and an id per different comment, never a text: of 100,000 different comments some 60 MB while they are read.</remarks>
public sealed class RepeatFinder
{
    private readonly Dictionary<UInt128, Group> _groups = [];

    private RepeatFinder()
    {
    }

    /// <summary>Reads all comments once and settles which of each group stands for it: the earliest published, then the smallest id.</summary>
    public static RepeatFinder Read(IEnumerable<ClassifiedComment> comments)
    {
        var finder = new RepeatFinder();
        foreach (var classified in comments)
        {
            finder.Offer(classified);
        }
        finder.JoinNearRepeats();
        return finder;
    }

    /// <summary>Passes the comments on, each repeat marked with the comment that it repeats.</summary>
    /// <param name="comments">The comments that were read, in any order.</param>
    public IEnumerable<ClassifiedComment> Mark(IEnumerable<ClassifiedComment> comments) =>
        comments.Select(classified => classified with { DuplicateOf = RepeatedBy(classified) });

    private string? RepeatedBy(ClassifiedComment classified) =>
        CommentFingerprint.Of(classified, CommentFingerprint.Fold(classified.Comment.Text)) is { } fingerprint
        && _groups.TryGetValue(fingerprint, out var group)
        && !string.Equals(group.Standing.Id, classified.Comment.Id, StringComparison.Ordinal)
            ? group.Standing.Id
            : null;

    private void Offer(ClassifiedComment classified)
    {
        var text = CommentFingerprint.Fold(classified.Comment.Text);
        if (CommentFingerprint.Of(classified, text) is not { } fingerprint)
        {
            return;
        }
        var candidate = new Original(classified.Comment);
        if (!_groups.TryGetValue(fingerprint, out var group))
        {
            var scope = (classified.Comment.VideoId, classified.Reaction.IsSpam);
            _groups.Add(fingerprint, new Group(candidate, scope, WordShingles.Of(text)));
        }
        else if (Original.Order(candidate, group.Standing) < 0)
        {
            group.Standing = candidate;
        }
    }

    /// <summary>From the earliest on, so that whoever stands for others repeats none itself.</summary>
    private void JoinNearRepeats()
    {
        foreach (var scope in _groups.Values.Where(group => group.Shingles is not null).GroupBy(group => group.Scope))
        {
            var index = new NearRepeatIndex();
            var standing = new List<Original>();
            foreach (var group in scope.Order(Group.Earliest))
            {
                if (index.FindOrAdd(group.Shingles!) is { } known)
                {
                    group.Standing = standing[known];
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
        public Original Standing { get; set; } = standing;

        /// <summary>Comments of different scopes repeat nothing of each other.</summary>
        public (VideoId Video, bool IsSpam) Scope { get; } = scope;

        /// <summary>Null where the words are too few for near repeats, and once those are found.</summary>
        public uint[]? Shingles { get; set; } = shingles;
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
