using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The sentences of a brief that the printed summary and summary.md share.</summary>
internal static class BriefWording
{
    public const string Title = "For the creator";
    public const string NothingFound = "Nothing was found.";

    /// <summary>Said of thanks where the source names no authors.</summary>
    private const string NoAuthors = "Whom to thank is not known: the source names no authors.";

    /// <summary>Said of thanks where nobody has earned any.</summary>
    private const string NobodyHelped = "Nobody was found to thank. Likes on a comment would count, or a reply to somebody else, if its tone is not negative.";

    public const string How =
        "Found by rules for English turns of phrase: questions, requests, praise and complaints, in comments of up to 100 words; moments by their form, such as 12:34. Found by the model: spam, which is left out with repeats, and negative tone, which does not count towards thanks. Rules miss what is said in other words, and take some comments wrongly: read before acting.";

    public static IReadOnlyList<FoundByShape> FoundBy { get; } =
    [
        .. ((string[])["questions", "unanswered_questions", "requests", "praise", "complaints", "moments", "chapter_lists", "creator_replies"])
            .Select(what => new FoundByShape(what, "rule")),
        new FoundByShape("to_thank", "rule and model"),
        new FoundByShape("spam_left_out", "model"),
    ];

    public const string QuestionsTitle = "Questions";
    public const string UnansweredTitle = "Questions nobody answered";

    /// <summary>Said of questions where the source holds no replies.</summary>
    public const string NoReplies = "the source holds no replies, so whether they were answered is not known";

    /// <summary>As viewers write it: <c>2:05</c>, <c>1:02:03</c>.</summary>
    public static string Moment(TimeSpan at) =>
        at.ToString(at.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    public static string Aspect(VideoAspect aspect) => aspect switch
    {
        VideoAspect.Overall => "the video as a whole",
        VideoAspect.Errors => "errors and omissions",
        VideoAspect.Outdated => "no longer working",
        _ => aspect.ToString().ToLowerInvariant(),
    };

    /// <summary>Which of the remarks are shown; null where all are.</summary>
    /// <param name="most">At most so many are.</param>
    public static string? Shown(Remarks remarks, int most = int.MaxValue)
    {
        var shown = remarks.Shown.Take(most).ToList();
        return shown.Count == 0 || shown.Count == remarks.Comments
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Shown: {(shown.Exists(remark => remark.LikeCount > 0) ? $"the {shown.Count} most liked" : $"{shown.Count}")} of {remarks.Comments}");
    }

    /// <summary>Why nobody is thanked.</summary>
    public static string NoThanks(CreatorBrief brief) => brief.KnowsAuthors ? NobodyHelped : NoAuthors;

    public static string Aspects(CreatorBrief brief) => string.Join(", ", brief.ComplaintsByAspect
        .Select(aspect => string.Create(CultureInfo.InvariantCulture, $"{Aspect(aspect.Key)} {aspect.Value}")));

    public static string Replies(CreatorReplies replies) => replies.IsKnown
        ? string.Create(CultureInfo.InvariantCulture,
            $"The channel wrote {replies.Replies} replies, in {replies.ThreadsReplied} of {replies.Threads} threads of others; {replies.QuestionsReplied} of these threads began with a question.")
        : "Whether the channel replied is not known: the source does not say which comments are its own.";

    /// <summary>What the commenter did, as far as it was anything.</summary>
    public static string Thanks(HelpfulCommenter commenter) =>
        $"{(commenter.Name.Length == 0 ? "the author" : commenter.Name)}: {string.Join(", ", Done(commenter))}";

    private static IEnumerable<string> Done(HelpfulCommenter commenter) =>
    [
        .. commenter.RepliesGiven == 0 ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture, $"{commenter.RepliesGiven} {(commenter.RepliesGiven == 1 ? "reply" : "replies")} to others")],
        .. commenter.Likes == 0 ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture, $"{commenter.Likes} {(commenter.Likes == 1 ? "like" : "likes")}")],
    ];
}
