using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.YouTube;

/// <summary>Reads the replies of single threads.</summary>
/// <param name="stored">Told of every page stored.</param>
internal sealed class RepliesReading(IHarvest harvest, YouTubeApi api, TimeProvider time, Action<PageChanges> stored)
{
    private const int MostRefusedInARow = 5;

    private int _refusedInARow;

    /// <summary>Reads a thread from where it stands to its end, or gives it up.</summary>
    /// <remarks>Where YouTube refused several threads in a row, the others are left for a later run, unasked.</remarks>
    public async Task ReadAsync(PendingThread thread, CancellationToken cancellationToken)
    {
        if (_refusedInARow >= MostRefusedInARow)
        {
            harvest.GiveUp(thread.Id, $"not asked for, as YouTube had refused {MostRefusedInARow} threads in a row (403 forbidden)", isFinal: false);
            return;
        }
        var walk = new PageWalk(thread.PageToken);
        while (!walk.Place.IsEnd)
        {
            try
            {
                await ReadPageAsync(thread.Id, walk, cancellationToken);
                _refusedInARow = 0;
            }
            catch (FaultException exception) when (walk.Recovers(exception.Fault))
            {
                continue;
            }
            catch (FaultException exception)
            {
                GiveUp(thread.Id, exception.Fault);
                return;
            }
            if (walk.IsLost)
            {
                harvest.GiveUp(thread.Id, "YouTube gave the same pages again and again", isFinal: false);
                return;
            }
        }
    }

    private void GiveUp(string threadId, Fault fault)
    {
        _refusedInARow = fault.Kind == FaultKind.Forbidden ? _refusedInARow + 1 : 0;
        var reason = fault.Kind switch
        {
            FaultKind.NotFound => "the thread went away while it was read",
            FaultKind.Forbidden => "YouTube refused to show its replies (403 forbidden)",
            _ => fault.Reason,
        };
        harvest.GiveUp(threadId, reason, isFinal: fault.Kind == FaultKind.NotFound);
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
