namespace ReactionMiner.Comments;

/// <summary>What the last reading of a thread's replies to their end found.</summary>
/// <param name="Promised">Replies YouTube counted.</param>
/// <param name="Had">Replies it gave.</param>
/// <param name="IsOfThisHarvest">Otherwise an earlier harvest read them.</param>
public sealed record ThreadReading(int Promised, int Had, bool IsOfThisHarvest);

/// <summary>A thread as the listing shows it.</summary>
/// <param name="Id">Id of its top-level comment.</param>
/// <param name="Promised">Replies YouTube counts.</param>
/// <param name="Had">Of those, how many are stored with this page or were before.</param>
public sealed record ListedThread(string Id, int Promised, int Had, RepliesState State);

/// <summary>What is left to do about a thread's replies.</summary>
public enum RepliesState
{
    /// <summary>The listing itself brought them all.</summary>
    Read,

    /// <summary>They were read before, and nothing shows that others came or went.</summary>
    Unchanged,

    /// <summary>They are to be read.</summary>
    Pending,
}

/// <summary>A thread whose replies are to be read.</summary>
/// <param name="PageToken">Where reading goes on; null at its start.</param>
public sealed record PendingThread(string Id, string? PageToken);

/// <summary>Where reading a listing goes on.</summary>
/// <param name="Token">Names the page to ask for; null for the first page, and at the end.</param>
/// <param name="IsEnd">There is no further page.</param>
public readonly record struct PagePlace(string? Token, bool IsEnd)
{
    public static PagePlace End { get; } = new(null, IsEnd: true);

    public static PagePlace At(string? token) => new(token, IsEnd: false);
}

/// <summary>What a page brought.</summary>
/// <param name="New">Comments that were not stored before.</param>
/// <param name="Updated">Comments that were stored, and changed.</param>
/// <param name="FirstSeen">Comments that this harvest meets for the first time, new, changed or neither.</param>
public sealed record PageChanges(int New, int Updated, int FirstSeen);

/// <summary>How far a harvest is.</summary>
/// <param name="Threads">Threads listed.</param>
/// <param name="ThreadsLeftOut">Threads that an earlier harvest listed, and this one has not; those already missed do not count.</param>
/// <param name="RepliesPromised">Replies YouTube counts for them.</param>
/// <param name="RepliesHad">Replies stored for them.</param>
/// <param name="Withheld">Replies promised and not given, in threads that were read to their end.</param>
/// <param name="Pending">Replies promised and not had, in threads still to be read.</param>
/// <param name="PendingRequests">Requests it takes to read them, by the numbers promised.</param>
/// <param name="GivenUp">Threads that could not be read, by reason.</param>
/// <param name="RefusedRows">Items of the answers that could not become comments.</param>
public sealed record HarvestTotals(
    int Threads, int ThreadsLeftOut, int RepliesPromised, int RepliesHad, ThreadShortfall Withheld, ThreadShortfall Pending, int PendingRequests,
    IReadOnlyList<ThreadShortfall> GivenUp, int RefusedRows);

/// <summary>Replies missing in some threads.</summary>
/// <param name="IsFinal">Nothing more is to be had.</param>
public sealed record ThreadShortfall(string Reason, int Threads, int Missing, bool IsFinal);
