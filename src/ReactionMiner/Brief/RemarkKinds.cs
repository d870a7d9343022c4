using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>What the rules take a comment for; it may be several things at once, save that a request is not a question, too.</summary>
/// <param name="Complaints">What of the video it complains of; empty when of nothing.</param>
internal sealed record RemarkKinds(bool IsQuestion, bool IsRequest, bool IsPraise, IReadOnlyList<VideoAspect> Complaints)
{
    /// <summary>Longer comments are essays, stories and pasted texts, in which the rules are seldom right.</summary>
    private const int MostWords = 100;

    private static readonly RemarkKinds None = new(false, false, false, []);

    public static RemarkKinds Of(string text)
    {
        var sentences = Sentence.Of(text);
        if (sentences.Sum(sentence => sentence.Words) > MostWords)
        {
            return None;
        }
        var isRequest = Requests.AreIn(sentences);
        return new RemarkKinds(
            !isRequest && Questions.AreIn(sentences), isRequest, Praise.AreIn(sentences), Brief.Complaints.In(sentences));
    }
}
