using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>Ranks commenters by how many replies they gave in others' threads and by the likes on their comments: the sum of both ranks
/// decides, then the replies, then the id of their best comment. Comments of negative tone do not count, and the channel itself is not thanked.</summary>
internal sealed class ThanksTally(int kept, Func<Comment, string> nameOf)
{
    private readonly Dictionary<string, Commenter> _commenters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _threadAuthors = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Author, string Thread), int> _replies = [];

    /// <summary>Whether any comment names its author.</summary>
    public bool KnowsAuthors { get; private set; }

    public void Add(ClassifiedComment classified)
    {
        var comment = classified.Comment;
        if ((comment.AuthorId ?? comment.AuthorName) is not { } author)
        {
            return;
        }
        KnowsAuthors = true;
        if (!comment.IsReply)
        {
            _threadAuthors[comment.ThreadId] = author;
        }
        if (comment.AuthorIsUploader == true || classified.Reaction.Sentiment == Sentiment.Negative)
        {
            return;
        }
        if (!_commenters.TryGetValue(author, out var commenter))
        {
            _commenters.Add(author, commenter = new Commenter());
        }
        commenter.Add(comment);
        if (comment.IsReply)
        {
            var key = (author, comment.ThreadId);
            _replies[key] = _replies.GetValueOrDefault(key) + 1;
        }
    }

    public IReadOnlyList<HelpfulCommenter> MostHelpful()
    {
        foreach (var ((author, thread), replies) in _replies)
        {
            if (!string.Equals(_threadAuthors.GetValueOrDefault(thread), author, StringComparison.Ordinal))
            {
                _commenters[author].RepliesGiven += replies;
            }
        }
        List<Commenter> helpful = [.. _commenters.Values.Where(commenter => commenter.Likes > 0 || commenter.RepliesGiven > 0)];
        var byLikes = Ranks(helpful, commenter => commenter.Likes);
        var byReplies = Ranks(helpful, commenter => commenter.RepliesGiven);
        return
        [
            .. helpful.OrderBy(commenter => byLikes[commenter.Likes] + byReplies[commenter.RepliesGiven])
                .ThenByDescending(commenter => commenter.RepliesGiven)
                .ThenBy(commenter => commenter.Best!.Id, StringComparer.Ordinal)
                .Take(kept)
                .Select(commenter => new HelpfulCommenter(
                    nameOf(commenter.Best!), commenter.Likes, commenter.RepliesGiven, commenter.Best!.Id, commenter.Best.VideoId.Value)),
        ];
    }

    /// <summary>Equal numbers share the best of their ranks.</summary>
    private static Dictionary<long, int> Ranks(List<Commenter> commenters, Func<Commenter, long> number)
    {
        var ranks = new Dictionary<long, int>();
        var before = 0;
        foreach (var equal in commenters.GroupBy(number).OrderByDescending(group => group.Key))
        {
            ranks.Add(equal.Key, before);
            before += equal.Count();
        }
        return ranks;
    }

    private sealed class Commenter
    {
        public long Likes { get; private set; }

        public int RepliesGiven { get; set; }

        public Comment? Best { get; private set; }

        public void Add(Comment comment)
        {
            Likes += comment.LikeCount ?? 0;
            var order = (comment.LikeCount ?? 0).CompareTo(Best?.LikeCount ?? 0);
            if (Best is null || order > 0 || (order == 0 && string.CompareOrdinal(comment.Id, Best.Id) < 0))
            {
                Best = comment;
            }
        }
    }
}
