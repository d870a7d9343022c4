using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.YouTube;

/// <summary>Reads the replies of single threads.</summary>
/// <param name="stored">Told of every page stored.</param>
internal sealed class RepliesReading(IHarvest harvest, YouTubeApi api, TimeProvider time, Action<PageChanges> stored)
{
    /// <summary>Reads a thread from where it stands to its end, or gives it up.</summary>
    public async Task ReadAsync(PendingThread thread, CancellationToken cancellationToken)
    {
        var walk = new PageWalk(thread.PageToken);
        while (!walk.Place.IsEnd)
        {
            try
            {
                await ReadPageAsync(thread.Id, walk, cancellationToken);
            }
            catch (FaultException exception) when (walk.Recovers(exception.Fault))
            {
                continue;
            }
            catch (FaultException exception)
            {
                var isGone = exception.Fault.Kind is FaultKind.NotFound or FaultKind.Forbidden;
                harvest.GiveUp(thread.Id, isGone ? "the thread went away while it was read" : exception.Fault.Reason, isGone);
                return;
            }
            if (walk.IsLost)
            {
                harvest.GiveUp(thread.Id, "YouTube gave the same pages again and again", isFinal: false);
                return;
            }
        }
    }

    private async Task ReadPageAsync(string threadId, PageWalk walk, CancellationToken cancellationToken)
    {
        var answer = await api.ListRepliesAsync(threadId, walk.Place.Token, cancellationToken);
        var reading = new CommentReading(harvest.Video, time.GetUtcNow());
        var ids = reading.ReadReplies(answer.Items ?? [], threadId, $"comments of thread {threadId}");
        walk.MoveOn(ids, answer.NextPageToken);
        stored(harvest.AddReplies(threadId, reading.ToPage(), walk.Place));
    }
}
