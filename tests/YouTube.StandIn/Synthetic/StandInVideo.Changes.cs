namespace YouTube.StandIn.Synthetic;

public sealed partial class StandInVideo
{
    private DateTimeOffset _lastChange;

    /// <summary>Starts a thread; it is the newest.</summary>
    public StandInComment AddComment(string text)
    {
        lock (_gate)
        {
            return Add(new(ThreadSlots), text);
        }
    }

    /// <summary>Answers a thread; the reply is its newest.</summary>
    public StandInComment AddReply(string threadId, string text)
    {
        lock (_gate)
        {
            var thread = PlaceOf(threadId).Thread;
            return Add(new(thread, ReplySlots(thread)), text);
        }
    }

    public StandInComment Edit(string commentId, string text) =>
        Change(commentId, comment => comment with { Text = text, UpdatedAt = NextMoment(comment.UpdatedAt) });

    /// <summary>Likes leave <c>updatedAt</c> as it is.</summary>
    public StandInComment SetLikes(string commentId, int likes) =>
        Change(commentId, comment => comment with { LikeCount = likes });

    /// <summary>Deletes a comment; with a top-level comment its replies go too.</summary>
    public void Delete(string commentId)
    {
        lock (_gate)
        {
            var place = PlaceOf(commentId);
            _changes.Delete(place, place.Reply is null ? 1 + ThreadAt(place.Thread)!.PromisedReplies : 1);
        }
    }

    private StandInComment Add(CommentPlace place, string text)
    {
        var before = place.Reply switch
        {
            null when place.Thread > 0 => Latest(new(place.Thread - 1)),
            > 0 => Latest(place with { Reply = place.Reply - 1 }),
            0 => Latest(place with { Reply = null }),
            _ => PublishedAt,
        };
        var comment = _writer.New(place, text, NextMoment(before));
        _changes.Add(place, comment);
        return comment;
    }

    private StandInComment Change(string commentId, Func<StandInComment, StandInComment> change)
    {
        lock (_gate)
        {
            var place = PlaceOf(commentId);
            var changed = change(Written(place)!);
            _changes.Set(place, changed);
            return changed;
        }
    }

    private DateTimeOffset Latest(CommentPlace place) => (_changes.Find(place) ?? _writer.Write(place)).PublishedAt;

    // The clock's time in whole seconds, moved on where that is not after what it must follow.
    private DateTimeOffset NextMoment(DateTimeOffset after)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(_clock.GetUtcNow().ToUnixTimeSeconds());
        var floor = after > _lastChange ? after : _lastChange;
        return _lastChange = now > floor ? now : floor.AddSeconds(1);
    }

    private CommentPlace PlaceOf(string commentId) =>
        _ids.Find(commentId) is { } found && found.Video == Number && Written(found.Place) is not null
            ? found.Place
            : throw new ArgumentException($"Video {Id} has no comment {commentId}.", nameof(commentId));
}
