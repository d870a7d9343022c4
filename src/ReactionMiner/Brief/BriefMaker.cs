using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>Makes a video's <see cref="CreatorBrief"/> of its comments: what kind a comment is, rules for English phrases tell; what is spam, a
/// repeat, and of negative tone, the model does. README.md in this folder says how often the rules are right.</summary>
/// <remarks>Memory grows with the questions, the citings of moments, the threads and the authors.</remarks>
/// <param name="nameOf">What a comment's author is called in the brief.</param>
public sealed class BriefMaker(Func<Comment, string> nameOf)
{
    private const int RemarksKept = 10;
    private const int MomentsKept = 10;
    private const int CommentersKept = 5;

    private readonly TalkTally _talk = new(RemarksKept);
    private readonly MomentTally _moments = new(MomentsKept, RemarksKept);
    private readonly ThanksTally _thanks = new(CommentersKept, nameOf);
    private readonly RemarkList _requests = new(RemarksKept);
    private readonly RemarkList _praise = new(RemarksKept);
    private readonly RemarkList _complaints = new(RemarksKept);
    private readonly Dictionary<VideoAspect, int> _aspects = [];

    /// <param name="classified">Not added before, marked if it is a repeat.</param>
    public void Add(ClassifiedComment classified)
    {
        var comment = classified.Comment;
        if (classified.Reaction.IsSpam || classified.IsDuplicate)
        {
            _talk.AddLeftOut(comment);
            return;
        }
        var kinds = RemarkKinds.Of(comment.Text);
        _talk.Add(comment, kinds.IsQuestion);
        _moments.Add(comment);
        _thanks.Add(classified);
        if (comment.AuthorIsUploader != true)
        {
            AddRemark(comment, kinds);
        }
    }

    public CreatorBrief ToBrief() => new()
    {
        UnansweredQuestions = _talk.UnansweredQuestions(),
        KnowsReplies = _talk.KnowsReplies,
        Questions = _talk.Questions,
        Requests = _requests.ToRemarks(),
        Praise = _praise.ToRemarks(),
        Complaints = _complaints.ToRemarks(),
        ComplaintsByAspect = [.. _aspects.OrderByDescending(aspect => aspect.Value).ThenBy(aspect => aspect.Key)],
        Moments = _moments.Moments(),
        ChapterLists = _moments.ChapterLists(),
        Replies = _talk.Replies(),
        KnowsAuthors = _thanks.KnowsAuthors,
        ToThank = _thanks.MostHelpful(),
    };

    private void AddRemark(Comment comment, RemarkKinds kinds)
    {
        if (kinds.IsRequest)
        {
            _requests.Add(comment);
        }
        if (kinds.IsPraise)
        {
            _praise.Add(comment);
        }
        if (kinds.Complaints.Count > 0)
        {
            _complaints.Add(comment, kinds.Complaints);
        }
        foreach (var aspect in kinds.Complaints)
        {
            _aspects[aspect] = _aspects.GetValueOrDefault(aspect) + 1;
        }
    }
}
