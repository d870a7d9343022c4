using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.YouTube;

/// <summary>Reads the replies of single threads.</summary>
/// <param name="stored">Told of every page stored.</param>
internal sealed class RepliesReading(IHarvest harvest, YouTubeApi api, TimeProvider time, Action<PageChanges> stored)
{
    private const int MostRestarts = 3;

    /// <summary>Reads a thread from where it stands to its end, or gives it up.</summary>
    public async Task ReadAsync(PendingThread thread, CancellationToken cancellationToken)
    {
        var guard = new PageGuard(thread.PageToken);
        var token = thread.PageToken;
        for (var restarts = 0; ;)
        {
            try
            {
                (var verdict, token) = await ReadPageAsync(thread.Id, token, guard, cancellationToken);
                if (verdict == PageVerdict.GiveUp)
                {
                    harvest.GiveUp(thread.Id, "YouTube gave the same pages again and again", isFinal: false);
                    return;
                }
                if (token is null)
                {
                    return;
                }
            }
            catch (FaultException exception) when (exception.Fault.Kind == FaultKind.InvalidPageToken && restarts < MostRestarts)
            {
                restarts++;
                guard = new PageGuard(null);
                token = null;
            }
            catch (FaultException exception)
            {
                var isGone = exception.Fault.Kind is FaultKind.NotFound or FaultKind.Forbidden;
                harvest.GiveUp(thread.Id, isGone ? "the thread went away while it was read" : exception.Fault.Reason, isGone);
                return;
            }
        }
    }

    private async Task<(PageVerdict Verdict, string? Token)> ReadPageAsync(
        string threadId, string? token, PageGuard guard, CancellationToken cancellationToken)
    {
        var answer = await api.ListRepliesAsync(threadId, token, cancellationToken);
        var reading = new CommentReading(harvest.Video, time.GetUtcNow());
        var ids = reading.ReadReplies(answer.Items ?? [], threadId, $"comments of thread {threadId}");
        var next = string.IsNullOrEmpty(answer.NextPageToken) ? null : answer.NextPageToken;
        var verdict = next is null ? PageVerdict.Follow : guard.Judge(ids, next);
        var place = verdict == PageVerdict.Follow ? next : token;
        stored(harvest.AddReplies(threadId, reading.ToPage(), place));
        return (verdict, place);
    }
}
