using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>Keeps account of which labels are of comments that go by.</summary>
public sealed class LabelAccount
{
    private readonly int _read;
    private readonly int _ofOtherVideos;
    private readonly Dictionary<string, int> _missing;

    public LabelAccount(IReadOnlyCollection<Label> labels, IReadOnlyCollection<VideoId> videos)
    {
        var own = labels.Where(label => videos.Contains(label.VideoId)).ToList();
        (_read, _ofOtherVideos) = (labels.Count, labels.Count - own.Count);
        _missing = own.GroupBy(label => label.CommentId, StringComparer.Ordinal)
            .ToDictionary(comment => comment.Key, comment => comment.Count(), StringComparer.Ordinal);
    }

    public void Meet(Comment comment) => _missing.Remove(comment.Id);

    /// <param name="isStored">Whether a comment is stored at all, be it of a video that no label of it names.</param>
    public LabelUse ToUse(Func<string, bool> isStored)
    {
        var misplaced = _missing.Where(comment => isStored(comment.Key)).Sum(comment => comment.Value);
        return new LabelUse(_read, _ofOtherVideos + misplaced, _missing.Values.Sum() - misplaced);
    }
}
