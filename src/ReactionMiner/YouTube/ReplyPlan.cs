using ReactionMiner.Comments;

namespace ReactionMiner.YouTube;

/// <summary>Decides whether a thread's replies have to be asked for.</summary>
/// <remarks>
/// <para>A listing shows at most five replies of a thread, sometimes fewer, beside the number there are. They are all of them only
/// where the two agree.</para>
/// <para>Replies that were read before are not read again while the number promised has moved by exactly the replies that the listing newly
/// shows. This misses changes that leave no mark on the listing: an edit or new likes of a reply that is not among those shown, and as many replies
/// deleted as added when the added ones are not shown. <see cref="YouTubeOptions.RereadsReplies"/> finds those.</para>
/// </remarks>
internal static class ReplyPlan
{
    /// <param name="promised">Replies YouTube counts.</param>
    /// <param name="shown">Replies the listing shows.</param>
    /// <param name="shownNewly">Of those, how many no harvest has seen.</param>
    /// <param name="last">The last full reading; null when there was none.</param>
    public static ListedThread For(string threadId, int promised, int shown, int shownNewly, ThreadReading? last, bool rereads)
    {
        if (shown == promised)
        {
            return new ListedThread(threadId, promised, shown, RepliesState.Read);
        }
        if (last is not null && (last.IsOfThisHarvest || !rereads))
        {
            var had = last.Had + shownNewly;
            if (promised - had == last.Promised - last.Had)
            {
                return new ListedThread(threadId, promised, had, RepliesState.Unchanged);
            }
        }
        return new ListedThread(threadId, promised, shown, RepliesState.Pending);
    }
}
