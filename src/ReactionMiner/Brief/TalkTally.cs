using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>Who speaks in which thread, and so which questions nobody answered and where the video's channel took part.</summary>
internal sealed class TalkTally(int kept)
{
    private readonly Dictionary<string, Talk> _threads = new(StringComparer.Ordinal);
    private readonly List<Comment> _questions = [];
    private bool _isChannelKnown;
    private bool _knowsReplies;
    private int _channelReplies;

    /// <summary>Takes note that a reply was had, though it is left out.</summary>
    public void AddLeftOut(Comment comment)
    {
        _knowsReplies |= TellsOfReplies(comment);
        if (comment.IsReply)
        {
            TalkOf(comment).LeftOut++;
        }
    }

    public void Add(Comment comment, bool isQuestion)
    {
        var talk = TalkOf(comment);
        var isChannel = comment.AuthorIsUploader == true;
        _isChannelKnown |= comment.AuthorIsUploader is not null;
        _knowsReplies |= TellsOfReplies(comment);
        talk.Add(comment);
        if (comment.IsReply && isChannel)
        {
            _channelReplies++;
            talk.HasChannelReply = true;
        }
        if (!comment.IsReply)
        {
            talk.IsByChannel = isChannel;
            talk.Promised = comment.ReplyCount ?? 0;
        }
        if (isQuestion && !isChannel)
        {
            _questions.Add(comment);
        }
    }

    public int Questions => _questions.Count;

    /// <summary>Whether the source tells of replies, be it that there are none.</summary>
    public bool KnowsReplies => _knowsReplies;

    public Remarks UnansweredQuestions()
    {
        var unanswered = new RemarkList(kept);
        foreach (var question in _questions.Where(question => !_threads[question.ThreadId].Answers(question)))
        {
            unanswered.Add(question);
        }
        return unanswered.ToRemarks();
    }

    public CreatorReplies Replies()
    {
        var others = _threads.Values.Where(talk => !talk.IsByChannel).ToList();
        return _isChannelKnown
            ? new CreatorReplies(
                IsKnown: true,
                _channelReplies,
                others.Count,
                others.Count(talk => talk.HasChannelReply),
                _questions.Count(question => !question.IsReply && _threads[question.ThreadId].HasChannelReply))
            : new CreatorReplies(IsKnown: false, 0, 0, 0, 0);
    }

    private static bool TellsOfReplies(Comment comment) => comment.IsReply || comment.ReplyCount is not null;

    private Talk TalkOf(Comment comment)
    {
        if (!_threads.TryGetValue(comment.ThreadId, out var talk))
        {
            _threads.Add(comment.ThreadId, talk = new Talk());
        }
        return talk;
    }

    private sealed class Talk
    {
        private readonly List<(string? Author, DateTimeOffset? PublishedAt)> _replies = [];

        public bool IsByChannel { get; set; }

        public bool HasChannelReply { get; set; }

        public int Promised { get; set; }

        public int LeftOut { get; set; }

        public void Add(Comment comment)
        {
            if (comment.IsReply)
            {
                _replies.Add((AuthorOf(comment), comment.PublishedAt));
            }
        }

        /// <summary>Somebody else replied: to a top-level question at any time, to one among the replies at its time or later. Replies that
        /// the source counts and did not give may be answers, too.</summary>
        public bool Answers(Comment question)
        {
            var author = AuthorOf(question);
            return _replies.Exists(reply =>
                    (author is null || !string.Equals(reply.Author, author, StringComparison.Ordinal))
                    && (!question.IsReply || !(reply.PublishedAt < question.PublishedAt)))
                || (!question.IsReply && Promised > _replies.Count + LeftOut);
        }

        private static string? AuthorOf(Comment comment) => comment.AuthorId ?? comment.AuthorName;
    }
}
