using ReactionMiner.Brief;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Brief;

public sealed class BriefMakerTests
{
    private const string Question = "Which editor do you use in this?";

    [Fact]
    public void A_question_without_a_reply_by_anybody_else_is_unanswered()
    {
        var brief = Make(
            Section.Says("q1", Question),
            Section.Says("q2", "How do I install the second part?"), Reply("r2", "q2", "Run the script."),
            Section.Says("q3", "Where can I get the files?"), Reply("r3", "q3", "Anyone?").By("q3"));

        Assert.Equal(3, brief.Questions);
        Assert.Equal(["q1", "q3"], Ids(brief.UnansweredQuestions));
    }

    [Fact]
    public void A_question_whose_promised_replies_were_not_had_may_have_been_answered() =>
        Assert.Equal(0, Make(Section.Says("q1", Question).With(comment => comment with { ReplyCount = 2 })).UnansweredQuestions.Comments);

    [Fact]
    public void Where_the_source_tells_of_no_replies_it_is_not_known_what_was_answered()
    {
        Assert.False(Make(Section.Says("q1", Question)).KnowsReplies);
        Assert.True(Make(Section.Says("q1", Question).With(comment => comment with { ReplyCount = 0 })).KnowsReplies);
        Assert.True(Make(Section.Says("q1", Question), Reply("s", "q1", "Earn money from home.").AsSpam()).KnowsReplies);
    }

    [Fact]
    public void Spam_answers_no_question()
    {
        var brief = Make(
            Section.Says("q1", Question).With(comment => comment with { ReplyCount = 1 }),
            Reply("s", "q1", "Earn money from home.").AsSpam());

        Assert.Equal(["q1"], Ids(brief.UnansweredQuestions));
    }

    [Fact]
    public void A_question_among_replies_is_answered_by_a_later_reply_only()
    {
        var brief = Make(
            Section.Says("t", "I tried it."),
            Reply("r1", "t", "Me too.", minute: 1),
            Reply("r2", "t", "What does the red light mean?", minute: 2),
            Section.Says("u", "So did I."),
            Reply("r3", "u", "How much does it cost to run?", minute: 1),
            Reply("r4", "u", "About two a day.", minute: 2));

        Assert.Equal(["r2"], Ids(brief.UnansweredQuestions));
    }

    [Fact]
    public void Spam_and_repeats_are_in_no_part_of_the_brief()
    {
        var brief = Make(
            Section.Says("s", "Can you please make a video on my coins? Great video! 1:11").AsSpam(),
            Section.Says("d", Question) with { DuplicateOf = "x" });

        Assert.Equal((0, 0, 0), (brief.Questions, brief.Requests.Comments, brief.Praise.Comments));
        Assert.Empty(brief.Moments);
        Assert.Empty(brief.ToThank);
    }

    [Fact]
    public void Seconds_close_by_are_one_moment_named_by_the_most_cited_of_them()
    {
        var brief = Make(
            Section.Says("a", "1:10 wow"), Section.Says("b", "1:11 wow"), Section.Says("c", "1:11 again and 1:12"), Section.Says("d", "5:00 the end"));

        Assert.Equal(
            [(new TimeSpan(0, 1, 11), 3), (new TimeSpan(0, 5, 0), 1)],
            brief.Moments.Select(moment => (moment.At, moment.Comments)));
        Assert.Equal(["a", "b", "c"], brief.Moments[0].Shown.Select(remark => remark.CommentId));
    }

    [Fact]
    public void A_table_of_contents_cites_no_moment()
    {
        var brief = Make(Section.Says("toc", "0:00 intro 1:00 a 2:00 b 3:00 c 4:00 d 5:00 e"));

        Assert.Empty(brief.Moments);
        Assert.Equal(["toc"], Ids(brief.ChapterLists));
    }

    [Fact]
    public void Replies_by_the_channel_are_counted_where_the_source_tells_them()
    {
        var brief = Make(
            Section.Says("q1", Question).ByChannel(false), Reply("r1", "q1", "A free one.").ByChannel(true),
            Section.Says("t", "I tried it.").ByChannel(false),
            Section.Says("own", "Part two is out now.").ByChannel(true), Reply("r2", "own", "Pinned.").ByChannel(true));

        Assert.Equal(new CreatorReplies(IsKnown: true, Replies: 2, Threads: 2, ThreadsReplied: 1, QuestionsReplied: 1), brief.Replies);
        Assert.False(Make(Section.Says("q1", Question)).Replies.IsKnown);
    }

    [Fact]
    public void The_channel_neither_asks_itself_nor_praises_itself()
    {
        var brief = Make(Section.Says("own", "Thanks for this great video! Which part should I make next? Please make a video on it too.").ByChannel(true));

        Assert.Equal((0, 0, 0), (brief.Questions, brief.Requests.Comments, brief.Praise.Comments));
        Assert.Empty(brief.ToThank);
    }

    [Fact]
    public void Those_are_thanked_who_reply_to_others_and_are_liked_and_not_for_negative_comments()
    {
        var brief = Make(
            Section.Says("a", "Tip: hold the key.").With(comment => comment with { LikeCount = 50 }),
            Reply("b1", "a", "And the other one.").By("helper").Liked(30), Reply("b2", "a", "Here is how.").By("helper"),
            Section.Says("c", "What rubbish.").Feels(Sentiment.Negative).Liked(900),
            Reply("a2", "a", "My own thread.").By("a"),
            Section.Says("d", "Nobody liked this.").Liked(0));

        Assert.Equal(["UChelper", "UCa"], brief.ToThank.Select(commenter => commenter.Name));
        Assert.Equal((31, 2, "b1"), (brief.ToThank[0].Likes, brief.ToThank[0].RepliesGiven, brief.ToThank[0].CommentId));
        Assert.Equal(0, brief.ToThank[1].RepliesGiven);
    }

    [Fact]
    public void Whether_the_source_names_authors_is_known_though_nobody_is_thanked()
    {
        var named = Make(Section.Says("a", "Nobody liked this.").Liked(0));
        var nameless = Make(Section.Says("a", "All liked this.").Liked(90).With(comment => comment with { AuthorId = null, AuthorName = null }));

        Assert.Equal((true, false), (named.KnowsAuthors, nameless.KnowsAuthors));
        Assert.Empty(named.ToThank);
        Assert.Empty(nameless.ToThank);
    }

    [Fact]
    public void The_most_liked_remarks_are_shown_and_all_are_counted()
    {
        var brief = Make([.. Enumerable.Range(0, 15).Select(number => Section.Says($"p{number:00}", "Great video, thanks!").Liked(number))]);

        Assert.Equal(15, brief.Praise.Comments);
        Assert.Equal(["p14", "p13", "p12"], Ids(brief.Praise).Take(3));
    }

    [Fact]
    public void The_same_comments_in_another_order_give_the_same_brief()
    {
        ClassifiedComment[] comments =
        [
            Section.Says("q1", Question), Section.Says("a", "1:10 wow"), Section.Says("b", "1:13 wow"), Section.Says("c", "The audio is too quiet."),
            Reply("r1", "a", "Please make a video on this."), Section.Says("d", "Loved the editing, great video."),
        ];
        var (forwards, backwards) = (Make(comments), Make([.. comments.Reverse()]));

        Assert.Equivalent(forwards, backwards, strict: true);
    }

    private static CreatorBrief Make(params ClassifiedComment[] comments)
    {
        var maker = new BriefMaker(comment => comment.AuthorId ?? "");
        foreach (var comment in comments)
        {
            maker.Add(comment);
        }
        return maker.ToBrief();
    }

    private static IEnumerable<string> Ids(Remarks remarks) => remarks.Shown.Select(remark => remark.CommentId);

    private static ClassifiedComment Reply(string id, string thread, string text, int minute = 1) => Section.Says(id, text).With(comment =>
        comment with { ThreadId = thread, ParentId = thread, PublishedAt = Section.Opening.AddMinutes(minute) });
}

internal static class BriefComments
{
    public static ClassifiedComment By(this ClassifiedComment classified, string author) =>
        classified.With(comment => comment with { AuthorId = "UC" + author, AuthorName = "@" + author });

    public static ClassifiedComment ByChannel(this ClassifiedComment classified, bool isChannel) =>
        classified.With(comment => comment with { AuthorIsUploader = isChannel });

    public static ClassifiedComment Liked(this ClassifiedComment classified, long likes) =>
        classified.With(comment => comment with { LikeCount = likes });
}
