using System.Text.Json;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The shape of <c>brief</c> in <c>summary.json</c>. Texts stand in comments.csv, under the comments' ids.</summary>
internal sealed record BriefShape(
    IReadOnlyList<FoundByShape> FoundBy,
    int Questions,
    bool KnowsReplies,
    bool KnowsAuthors,
    RemarksShape UnansweredQuestions,
    RemarksShape Requests,
    RemarksShape Praise,
    RemarksShape Complaints,
    IReadOnlyList<AspectShape> ComplaintsByAspect,
    IReadOnlyList<MomentShape> Moments,
    RemarksShape ChapterLists,
    CreatorRepliesShape CreatorReplies,
    IReadOnlyList<HelpfulCommenterShape> ToThank)
{
    public static BriefShape From(CreatorBrief brief) => new(
        BriefWording.FoundBy,
        brief.Questions,
        brief.KnowsReplies,
        brief.KnowsAuthors,
        RemarksShape.From(brief.UnansweredQuestions),
        RemarksShape.From(brief.Requests),
        RemarksShape.From(brief.Praise),
        RemarksShape.From(brief.Complaints),
        [.. brief.ComplaintsByAspect.Select(aspect => new AspectShape(Name(aspect.Key), aspect.Value))],
        [.. brief.Moments.Select(MomentShape.From)],
        RemarksShape.From(brief.ChapterLists),
        CreatorRepliesShape.From(brief.Replies),
        [.. brief.ToThank.Select(commenter => new HelpfulCommenterShape(
            commenter.Name, commenter.Likes, commenter.RepliesGiven, commenter.CommentId, commenter.VideoId))]);

    internal static string Name(VideoAspect aspect) => JsonNamingPolicy.SnakeCaseLower.ConvertName(aspect.ToString());
}

/// <param name="By"><c>rule</c>, <c>model</c>, or <c>rule and model</c>.</param>
internal sealed record FoundByShape(string What, string By);

internal sealed record RemarksShape(int Comments, IReadOnlyList<RemarkShape> Shown)
{
    public static RemarksShape From(Remarks remarks) => new(remarks.Comments, [.. remarks.Shown.Select(RemarkShape.From)]);
}

internal sealed record RemarkShape(string CommentId, string VideoId, long? LikeCount, IReadOnlyList<string> About)
{
    public static RemarkShape From(Remark remark) =>
        new(remark.CommentId, remark.VideoId, remark.LikeCount, [.. remark.About.Select(BriefShape.Name)]);
}

internal sealed record AspectShape(string Aspect, int Comments);

internal sealed record MomentShape(string VideoId, int AtSeconds, string At, int Comments, IReadOnlyList<RemarkShape> Shown)
{
    public static MomentShape From(CitedMoment moment) => new(
        moment.VideoId, (int)moment.At.TotalSeconds, BriefWording.Moment(moment.At), moment.Comments,
        [.. moment.Shown.Select(RemarkShape.From)]);
}

internal sealed record CreatorRepliesShape(bool IsKnown, int? Replies, int? Threads, int? ThreadsReplied, int? QuestionsReplied)
{
    public static CreatorRepliesShape From(CreatorReplies replies) => replies.IsKnown
        ? new(IsKnown: true, replies.Replies, replies.Threads, replies.ThreadsReplied, replies.QuestionsReplied)
        : new(IsKnown: false, null, null, null, null);
}

internal sealed record HelpfulCommenterShape(string Author, long Likes, int RepliesGiven, string CommentId, string VideoId);
