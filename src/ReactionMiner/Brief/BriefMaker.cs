using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>Makes a video's <see cref="CreatorBrief"/> of its comments: what kind a comment is, rules for English phrases tell; what is spam, a
/// repeat, and of negative tone, the model does. README.md in this folder says how often the rules are right.</summary>
public static class BriefMaker
{
    private const int RemarksKept = 10;
    private const int MomentsKept = 10;
    private const int CommentersKept = 5;

    /// <summary>Reads the comments once. Memory grows with the questions, the citings of moments, the threads and the authors.</summary>
    /// <param name="comments">Each once, repeats marked.</param>
    /// <param name="nameOf">What a comment's author is called in the brief.</param>
    public static CreatorBrief Make(IEnumerable<ClassifiedComment> comments, Func<Comment, string> nameOf)
    {
        var talk = new TalkTally(RemarksKept);
        var moments = new MomentTally(MomentsKept, RemarksKept);
        var thanks = new ThanksTally(CommentersKept, nameOf);
        var (requests, praise, complaints) = (new RemarkList(RemarksKept), new RemarkList(RemarksKept), new RemarkList(RemarksKept));
        var aspects = new Dictionary<VideoAspect, int>();
        foreach (var classified in comments)
        {
            var comment = classified.Comment;
            if (classified.Reaction.IsSpam || classified.IsDuplicate)
            {
                talk.AddLeftOut(comment);
                continue;
            }
            var kinds = RemarkKinds.Of(comment.Text);
            talk.Add(comment, kinds.IsQuestion);
            moments.Add(comment);
            thanks.Add(classified);
            if (comment.AuthorIsUploader == true)
            {
                continue;
            }
            if (kinds.IsRequest)
            {
                requests.Add(comment);
            }
            if (kinds.IsPraise)
            {
                praise.Add(comment);
            }
            if (kinds.Complaints.Count > 0)
            {
                complaints.Add(comment, kinds.Complaints);
            }
            foreach (var aspect in kinds.Complaints)
            {
                aspects[aspect] = aspects.GetValueOrDefault(aspect) + 1;
            }
        }
        return new CreatorBrief
        {
            UnansweredQuestions = talk.UnansweredQuestions(),
            Questions = talk.Questions,
            Requests = requests.ToRemarks(),
            Praise = praise.ToRemarks(),
            Complaints = complaints.ToRemarks(),
            ComplaintsByAspect = [.. aspects.OrderByDescending(aspect => aspect.Value).ThenBy(aspect => aspect.Key)],
            Moments = moments.Moments(),
            ChapterLists = moments.ChapterLists(),
            Replies = talk.Replies(),
            ToThank = thanks.MostHelpful(),
        };
    }
}
