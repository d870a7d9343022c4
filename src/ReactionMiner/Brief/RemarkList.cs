using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>Counts comments of one kind and keeps the most liked of them; of equally liked ones the smaller id.</summary>
internal sealed class RemarkList(int kept)
{
    private static readonly Comparer<Remark> MostLikedFirst = Comparer<Remark>.Create(static (x, y) =>
        (y.LikeCount ?? 0, string.CompareOrdinal(x.CommentId, y.CommentId)).CompareTo((x.LikeCount ?? 0, 0)));

    private readonly SortedSet<Remark> _best = new(MostLikedFirst);

    public int Count { get; private set; }

    public void Add(Comment comment, IReadOnlyList<VideoAspect>? about = null)
    {
        Count++;
        _best.Add(new Remark(comment.Id, comment.VideoId.Value, comment.Text, comment.LikeCount, about ?? []));
        if (_best.Count > kept)
        {
            _best.Remove(_best.Max!);
        }
    }

    public Remarks ToRemarks() => new(Count, [.. _best]);
}
