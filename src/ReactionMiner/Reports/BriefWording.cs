using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The sentences of a brief that the printed summary and summary.md share.</summary>
internal static class BriefWording
{
    public const string Title = "For the creator";
    public const string NothingFound = "Nothing was found.";

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
