using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

/// <summary>Made-up briefs.</summary>
internal static class Briefs
{
    /// <summary>A brief of questions, and of nobody to thank.</summary>
    /// <param name="likes">On each question shown.</param>
    public static CreatorBrief Of(int questions, int shown, long? likes)
    {
        var none = new Remarks(0, []);
        return new CreatorBrief
        {
            KnowsReplies = false,
            KnowsAuthors = true,
            UnansweredQuestions = new Remarks(questions, [.. Enumerable.Range(0, shown).Select(number => new Remark($"q{number}", Section.Video.Value, "who paid?", likes, []))]),
            Questions = questions,
            Requests = none,
            Praise = none,
            Complaints = none,
            ComplaintsByAspect = [],
            Moments = [],
            ChapterLists = none,
            Replies = new CreatorReplies(IsKnown: false, 0, 0, 0, 0),
            ToThank = [],
        };
    }
}
