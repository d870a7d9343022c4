using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Finds comments that say again, within a video, what one before them said: the same words by anyone where they are more than
/// a few, the same few words by the same author. A running joke such as "first" by different people is no repeat.</summary>
/// <remarks>Keeps a hash and an id per different comment, never a text.</remarks>
public sealed class RepeatFinder
{
    private readonly Dictionary<UInt128, Original> _originals = [];

    private RepeatFinder()
    {
    }

    /// <summary>Reads all comments once and settles which of each group stands for it: the earliest published, then the smallest id.</summary>
    public static RepeatFinder Read(IEnumerable<ClassifiedComment> comments)
    {
        var finder = new RepeatFinder();
        foreach (var classified in comments)
        {
            if (CommentFingerprint.Of(classified) is { } fingerprint)
            {
                finder.Offer(fingerprint, new Original(classified.Comment));
            }
        }
        return finder;
    }

    /// <summary>Passes the comments on, each repeat marked with the comment that it repeats.</summary>
    /// <param name="comments">The comments that were read, in any order.</param>
    public IEnumerable<ClassifiedComment> Mark(IEnumerable<ClassifiedComment> comments) =>
        comments.Select(classified => classified with { DuplicateOf = RepeatedBy(classified) });

    private string? RepeatedBy(ClassifiedComment classified) =>
        CommentFingerprint.Of(classified) is { } fingerprint
        && _originals.TryGetValue(fingerprint, out var original)
        && !string.Equals(original.Id, classified.Comment.Id, StringComparison.Ordinal)
            ? original.Id
            : null;

    private void Offer(UInt128 fingerprint, Original candidate)
    {
        if (!_originals.TryGetValue(fingerprint, out var known) || candidate.IsBefore(known))
        {
            _originals[fingerprint] = candidate;
        }
    }

    private readonly record struct Original(DateTimeOffset PublishedAt, string Id)
    {
        public Original(Comment comment)
            : this(comment.PublishedAt ?? DateTimeOffset.MaxValue, comment.Id)
        {
        }

        public bool IsBefore(Original other) =>
            (PublishedAt, string.CompareOrdinal(Id, other.Id)).CompareTo((other.PublishedAt, 0)) < 0;
    }
}
