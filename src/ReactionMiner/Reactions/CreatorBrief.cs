namespace ReactionMiner.Reactions;

/// <summary>What the maker of a video may want to act on. Spam and repeated comments are left out of all of it.</summary>
public sealed record CreatorBrief
{
    /// <summary>Questions with no reply by anybody else, most liked first; all of them where <see cref="KnowsReplies"/> is false.</summary>
    public required Remarks UnansweredQuestions { get; init; }

    /// <summary>The source holds replies, or says how many there are. Otherwise nobody can tell which questions were answered.</summary>
    public required bool KnowsReplies { get; init; }

    /// <summary>All questions, those that were answered among them.</summary>
    public required int Questions { get; init; }

    /// <summary>What viewers ask the maker to do, most liked first.</summary>
    public required Remarks Requests { get; init; }

    /// <summary>Praise of the video or of how it was made, most liked first.</summary>
    public required Remarks Praise { get; init; }

    /// <summary>Complaints about the video itself, most liked first. A comment may complain of several aspects.</summary>
    public required Remarks Complaints { get; init; }

    /// <summary>Complaints by what they are about, commonest first.</summary>
    public required IReadOnlyList<KeyValuePair<VideoAspect, int>> ComplaintsByAspect { get; init; }

    /// <summary>Moments of the video that comments cite, most cited first.</summary>
    public required IReadOnlyList<CitedMoment> Moments { get; init; }

    /// <summary>Comments that list so many moments that they are a table of contents; they do not count as citing them.</summary>
    public required Remarks ChapterLists { get; init; }

    public required CreatorReplies Replies { get; init; }

    /// <summary>The source says who wrote comments. Otherwise nobody can be thanked.</summary>
    public required bool KnowsAuthors { get; init; }

    /// <summary>Commenters who helped others or were liked most, first the most helpful.</summary>
    public required IReadOnlyList<HelpfulCommenter> ToThank { get; init; }
}

/// <summary>Comments of one kind.</summary>
/// <param name="Comments">How many there are.</param>
/// <param name="Shown">Some of them.</param>
public sealed record Remarks(int Comments, IReadOnlyList<Remark> Shown);

/// <summary>One comment of a brief, verbatim.</summary>
/// <param name="About">What a complaint is about; empty for other kinds.</param>
public sealed record Remark(string CommentId, string VideoId, string Text, long? LikeCount, IReadOnlyList<VideoAspect> About);

/// <summary>What of a video can be complained of.</summary>
public enum VideoAspect
{
    /// <summary>The video as a whole.</summary>
    Overall,
    Sound,

    /// <summary>Too fast, too slow, too long, too much talk.</summary>
    Pace,

    /// <summary>What is to be seen: sharpness, size of letters, light.</summary>
    Picture,

    /// <summary>Something said or shown is wrong, or was left out.</summary>
    Errors,

    /// <summary>It no longer works as shown.</summary>
    Outdated,

    /// <summary>Title or thumbnail promise something else.</summary>
    Title,
    Advertising,
}

/// <summary>A moment of a video that comments cite.</summary>
/// <param name="At">From the video's beginning, to the second.</param>
/// <param name="Comments">Comments that cite it, or a moment at most three seconds away.</param>
/// <param name="Shown">Some of them, most liked first.</param>
public sealed record CitedMoment(string VideoId, TimeSpan At, int Comments, IReadOnlyList<Remark> Shown);

/// <summary>How the video's channel took part in the talk.</summary>
/// <param name="IsKnown">The source tells who the channel is; otherwise all counts are 0.</param>
/// <param name="Replies">Replies by the channel.</param>
/// <param name="Threads">Threads of other people.</param>
/// <param name="ThreadsReplied">Those in which the channel replied.</param>
/// <param name="QuestionsReplied">Questions that start a thread in which the channel replied.</param>
public sealed record CreatorReplies(bool IsKnown, int Replies, int Threads, int ThreadsReplied, int QuestionsReplied);

/// <summary>A commenter to thank.</summary>
/// <param name="Name">As authors are named in this run's files: a pseudonym unless names are kept.</param>
/// <param name="Likes">Likes on their comments, those of negative tone left out.</param>
/// <param name="RepliesGiven">Their replies in threads of others, those of negative tone left out.</param>
/// <param name="CommentId">Their most liked comment among these.</param>
public sealed record HelpfulCommenter(string Name, long Likes, int RepliesGiven, string CommentId, string VideoId);
