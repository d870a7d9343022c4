namespace YouTube.StandIn.Synthetic;

// What a harvest is compared with.
public sealed partial class StandInVideo
{
    /// <summary>The threads that can be had now, newest first.</summary>
    public IEnumerable<StandInThread> Threads()
    {
        for (var slot = ThreadSlots - 1; slot >= 0; slot--)
        {
            if (ThreadAt(slot) is { } thread)
            {
                yield return thread;
            }
        }
    }

    /// <summary>Every comment that can be had now, thread by thread, newest first, a thread before its replies.</summary>
    public IEnumerable<StandInComment> AllComments() => Walk(withheld: false);

    /// <summary>Replies that <c>totalReplyCount</c> promises and nothing gives.</summary>
    public IEnumerable<StandInComment> WithheldReplies() => Walk(withheld: true);

    private IEnumerable<StandInComment> Walk(bool withheld)
    {
        for (var thread = ThreadSlots - 1; thread >= 0; thread--)
        {
            if (CommentAt(new(thread)) is not { } top)
            {
                continue;
            }
            if (!withheld)
            {
                yield return top;
            }
            for (var reply = ReplySlots(thread) - 1; reply >= 0; reply--)
            {
                if (Reply(thread, reply, withheld) is { } comment)
                {
                    yield return comment;
                }
            }
        }
    }

    private StandInComment? Reply(int thread, int reply, bool withheld)
    {
        lock (_gate)
        {
            return _shapes.IsWithheld(thread, reply) == withheld ? Written(new(thread, reply)) : null;
        }
    }
}
