using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;
using CommentThread = Google.Apis.YouTube.v3.Data.CommentThread;

namespace ReactionMiner.YouTube;

/// <summary>Reads the listing of a video's threads, newest first, from where the harvest stands to its end.</summary>
/// <param name="stored">Told of every page stored.</param>
internal sealed class ThreadListing(
    IHarvest harvest, YouTubeApi api, TimeProvider time, YouTubeOptions options, Action<PageChanges> stored)
{
    private PageWalk _walk = new(harvest.Listing.Token);
    private int _page;

    /// <returns>Why the listing has to be left for later; null when its end was reached.</returns>
    public Task<string?> ReadAsync(CancellationToken cancellationToken) => WalkAsync(isHead: false, cancellationToken);

    /// <summary>Reads a listing that came to its end again from its start, until a page brings no thread that the harvest has not met.</summary>
    /// <returns>Why it has to be left for later; null when all that is new was read.</returns>
    public Task<string?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        (_walk, _page) = (new PageWalk(start: null), 0);
        return WalkAsync(isHead: true, cancellationToken);
    }

    private async Task<string?> WalkAsync(bool isHead, CancellationToken cancellationToken)
    {
        while (!_walk.Place.IsEnd && !_walk.IsLost)
        {
            try
            {
                if (await ReadPageAsync(isHead, cancellationToken))
                {
                    return null;
                }
            }
            catch (FaultException exception) when (_walk.Recovers(exception.Fault))
            {
                // Whatever comes again is recognised by its id.
            }
            catch (FaultException exception) when (exception.Fault.Kind is FaultKind.InvalidPageToken or FaultKind.ProcessingFailure)
            {
                return exception.Fault.Reason;
            }
            catch (FaultException exception)
            {
                throw Explain(exception.Fault);
            }
        }
        return _walk.IsLost ? "YouTube gave the same pages again and again" : null;
    }

    /// <returns>A head ends with this page, as the harvest has met all its threads.</returns>
    private async Task<bool> ReadPageAsync(bool isHead, CancellationToken cancellationToken)
    {
        var answer = await api.ListThreadsAsync(harvest.Video.Id, _walk.Place.Token, cancellationToken);
        _page++;
        var reading = new CommentReading(harvest.Video, time.GetUtcNow());
        var threads = ReadThreads(reading, answer.Items ?? []);
        _walk.MoveOn(threads.Select(thread => thread.Id), answer.NextPageToken);
        var isKnown = isHead && threads.Count > 0 && harvest.HasMet([.. threads.Select(thread => thread.Id)]);
        stored(harvest.AddThreads(reading.ToPage(), threads, isKnown ? PagePlace.End : _walk.Place));
        return isKnown;
    }

    private List<ListedThread> ReadThreads(CommentReading reading, IList<CommentThread> items)
    {
        var read = new List<(string Id, IReadOnlySet<string> Shown, int Promised)>();
        for (var i = 0; i < items.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"commentThreads page {_page}, item {i + 1}");
            if (reading.ReadThread(items[i], place) is var (id, shown))
            {
                read.Add((id, shown, CommentReading.PromisedBy(items[i])));
            }
        }
        var readings = harvest.FindReadings([.. read.Select(thread => thread.Id)]);
        var seen = harvest.FindSeen([.. read.SelectMany(thread => thread.Shown)]);
        return
        [
            .. read.Select(thread => ReplyPlan.For(
                thread.Id, thread.Promised, thread.Shown.Count, thread.Shown.Count(id => !seen.Contains(id)),
                readings.GetValueOrDefault(thread.Id), options.RereadsReplies)),
        ];
    }

    private YouTubeException Explain(Fault fault) => fault.Kind switch
    {
        FaultKind.CommentsDisabled => new CommentsDisabledException(harvest.Video.Id),
        FaultKind.Forbidden => new VideoPrivateException(harvest.Video.Id),
        FaultKind.NotFound => new VideoNotFoundException(harvest.Video.Id),
        _ => new RequestRefusedException("commentThreads.list", fault.Reason),
    };
}
