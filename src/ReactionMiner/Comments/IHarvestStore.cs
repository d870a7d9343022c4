namespace ReactionMiner.Comments;

/// <summary>Keeps harvests, the readings of all comments of a video, between their pages, so that one cut short goes on where it stopped.</summary>
public interface IHarvestStore
{
    /// <summary>Takes up the video's last harvest if it is still open and its last page came at or after the moment. From then on no other process
    /// can fetch the video, even if there is none to take up.</summary>
    /// <returns>Null when there is none to take up.</returns>
    /// <exception cref="MiningException">Another process is fetching the video.</exception>
    IHarvest? TakeUp(VideoId videoId, DateTimeOffset since);

    /// <summary>Begins a harvest; an open one of the same video is closed as incomplete.</summary>
    /// <exception cref="MiningException">Another process is fetching the video.</exception>
    IHarvest Begin(Video video);

    /// <summary>Lets other processes fetch the video; its harvest stays as it is.</summary>
    void Leave(VideoId videoId);
}

/// <summary>A harvest in the making. Each page is kept, with the place where reading goes on, from the moment its method returns.</summary>
/// <remarks>Every method that writes throws a <see cref="MiningException"/> once the harvest is closed or another run has taken it over.</remarks>
public interface IHarvest
{
    /// <summary>As it was when the harvest began.</summary>
    Video Video { get; }

    /// <summary>Where the listing of threads goes on.</summary>
    PagePlace Listing { get; }

    /// <summary>When the threads' replies were last read to their end, for those that ever were.</summary>
    IReadOnlyDictionary<string, ThreadReading> FindReadings(IReadOnlyCollection<string> threadIds);

    /// <summary>Which of the comments any harvest has seen before.</summary>
    IReadOnlySet<string> FindSeen(IReadOnlyCollection<string> commentIds);

    /// <summary>This harvest has met each of the comments.</summary>
    bool HasMet(IReadOnlyCollection<string> commentIds);

    /// <summary>Stores a page of threads.</summary>
    /// <param name="goesOnAt">Where the listing goes on.</param>
    PageChanges AddThreads(CommentPage page, IReadOnlyList<ListedThread> threads, PagePlace goesOnAt);

    /// <summary>Threads whose replies are still to be read, in the order in which they were first listed.</summary>
    IReadOnlyList<PendingThread> FindPending(int atMost);

    /// <summary>Stores a page of a thread's replies.</summary>
    /// <param name="goesOnAt">Where the thread goes on.</param>
    PageChanges AddReplies(string threadId, CommentPage page, PagePlace goesOnAt);

    /// <summary>Reads no more of a thread in this harvest.</summary>
    /// <param name="reason">In words that go after "in 3 threads: ".</param>
    /// <param name="isFinal">Nothing more is to be had, so that the harvest can be complete without it.</param>
    void GiveUp(string threadId, string reason, bool isFinal);

    HarvestTotals ReadTotals();

    /// <summary>Ends the harvest. A complete one decides which comments are no longer there: those it should have met and did not.</summary>
    /// <returns>How many comments it is the first to miss.</returns>
    int Close(bool isComplete);
}
