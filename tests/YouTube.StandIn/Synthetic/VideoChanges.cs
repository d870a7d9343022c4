namespace YouTube.StandIn.Synthetic;

/// <summary>What happened to a video's comments since they were first written. Memory grows with the changes only.</summary>
internal sealed class VideoChanges
{
    private readonly Dictionary<CommentPlace, StandInComment> _present = [];
    private readonly HashSet<CommentPlace> _deleted = [];
    private readonly Dictionary<int, int> _addedReplies = [];

    public int AddedThreads { get; private set; }

    /// <summary>Comments added less comments deleted.</summary>
    public int CommentCount { get; private set; }

    public int AddedReplies(int thread) => _addedReplies.GetValueOrDefault(thread);

    public bool IsDeleted(CommentPlace place) =>
        _deleted.Contains(place) || (place.Reply is not null && _deleted.Contains(place with { Reply = null }));

    public StandInComment? Find(CommentPlace place) => _present.GetValueOrDefault(place);

    public void Set(CommentPlace place, StandInComment comment) => _present[place] = comment;

    /// <param name="comments">How many comments go: with a top-level comment, its replies too.</param>
    public void Delete(CommentPlace place, int comments)
    {
        CommentCount -= comments;
        _deleted.Add(place);
        _present.Remove(place);
    }

    public void Add(CommentPlace place, StandInComment comment)
    {
        Set(place, comment);
        CommentCount++;
        if (place.Reply is null)
        {
            AddedThreads++;
        }
        else
        {
            _addedReplies[place.Thread] = AddedReplies(place.Thread) + 1;
        }
    }
}
