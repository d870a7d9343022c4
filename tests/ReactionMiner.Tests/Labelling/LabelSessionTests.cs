using Microsoft.Extensions.Time.Testing;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Labelling;

public sealed class LabelSessionTests
{
    private static readonly IReadOnlyList<LabelCandidate> Counted = Some.Candidates(30);

    [Fact]
    public void The_random_sample_comes_first_in_the_order_drawn_and_each_label_says_so()
    {
        var session = Begin(Counted, sample: 5);
        AnswerAll(session);

        Assert.Equal(SampleOrder.Draw(Counted, candidate => candidate.Comment.Id, 1).Take(5).Select(candidate => candidate.Comment.Id),
            session.Labels.Select(label => label.CommentId));
        Assert.Equal(Enumerable.Range(1, 5).Select(position => new SamplePlace(1, position)), session.Labels.Select(label => label.Place));
        Assert.All(session.Labels, label => Assert.Equal((LabelSource.Random, "ann", Some.Noon), (label.Source, label.Reader, label.LabelledAt)));
    }

    [Fact]
    public void A_later_session_goes_on_where_the_earlier_one_stopped()
    {
        var first = Begin(Counted, sample: 5);
        first.Answer([Section.Cost], Sentiment.Negative);
        first.Answer([], tone: null);

        var second = Begin(Counted, sample: 5, first.Labels);

        Assert.Equal(3, second.Current!.Place!.Position);
        Assert.Equal(2, second.SampleLabelled);
        AnswerAll(second);
        Assert.Equal(5, second.Labels.Count);
    }

    [Fact]
    public void What_came_into_the_readers_file_meanwhile_stays_there()
    {
        using var temporary = new TemporaryFolder();
        var folder = new LabelFolder(temporary.Path, Section.Themes);
        var session = Begin(Counted, sample: 5);
        session.Answer([Section.Cost], Sentiment.Negative);
        session.Answer([], tone: null);
        folder.Keep("ann", session);
        folder.Add("ann", [Some.Label("c99", "ann")]);
        session.Undo();
        folder.Keep("ann", session);

        Assert.Equal([session.Labels.Single().CommentId, "c99"], folder.Load("ann").Select(label => label.CommentId));
    }

    [Fact]
    public void A_comment_labelled_without_being_asked_about_a_theme_comes_again_with_what_was_said()
    {
        var first = Begin(Counted, sample: 3);
        AnswerAll(first);
        var older = first.Labels.Select((label, row) => row == 1 ? label with { AskedOnly = [Section.Cost] } : label).ToList();

        var second = Begin(Counted, sample: 3, older);

        Assert.Equal((2, 2), (second.Current!.Place!.Position, second.SampleLabelled));
        Assert.Equal(older[1], second.Earlier);
        second.Answer([Section.Design], tone: null);
        Assert.Equal(3, second.SampleLabelled);
        Assert.True(second.Undo());
        Assert.Equal(older[1], second.Earlier);
    }

    [Fact]
    public void A_sample_begun_with_another_seed_is_not_mixed_with_this_one()
    {
        var begun = Some.Label("c4", "ann").Drawn(1, seed: 9);

        var error = Assert.Throws<OtherSeedException>(() => Begin(Counted, sample: 5, [begun]));

        Assert.Contains("--seed 9", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_comment_stays_open_and_comes_again_in_the_next_session()
    {
        var session = Begin(Counted, sample: 3);
        var skipped = session.Current!.Candidate;
        session.Skip();
        AnswerAll(session);

        Assert.Equal(2, session.SampleLabelled);
        Assert.Same(skipped, Begin(Counted, sample: 3, session.Labels).Current!.Candidate);
    }

    [Fact]
    public void Undo_takes_answers_and_skips_back_in_turn()
    {
        var session = Begin(Counted, sample: 5);
        var first = session.Current;
        session.Answer([Section.Cost], tone: null);
        var second = session.Current;
        session.Skip();

        Assert.True(session.Undo());
        Assert.Same(second, session.Current);
        Assert.True(session.Undo());
        Assert.Same(first, session.Current);
        Assert.Empty(session.Labels);
        Assert.False(session.Undo());
    }

    [Fact]
    public void After_the_sample_come_the_doubtful_comments_of_each_theme_in_turn_and_none_that_says_the_same()
    {
        LabelCandidate[] counted =
        [
            Some.Candidate("sure", "what a lovely view", Some.Reaction(0.99f, 0.01f, 0.02f)),
            Some.Candidate("cost", "who shall pay for all that", Some.Reaction(0.5f, 0.01f, 0.02f)),
            Some.Candidate("cost-again", "who shall pay for all of that", Some.Reaction(0.48f, 0.02f, 0.02f)),
            Some.Candidate("design", "those pylons though", Some.Reaction(0.02f, 0.45f, 0.02f)),
        ];
        var session = Begin(counted, sample: 0);
        AnswerAll(session);

        Assert.Equal(["cost", "design", "sure"], session.Labels.Select(label => label.CommentId));
        Assert.All(session.Labels, label => Assert.Equal((LabelSource.Chosen, null), (label.Source, label.Place)));
    }

    [Fact]
    public void Without_a_model_the_session_ends_with_the_sample()
    {
        var session = Begin(Counted, sample: 2);
        AnswerAll(session);

        Assert.Null(session.Current);
        Assert.Equal(2, session.Labels.Count);
    }

    [Fact]
    public void A_correction_lies_beside_the_random_label_and_leaves_it_as_it_was()
    {
        var drawn = Some.Label("c1", "ann", Section.Cost).Drawn(1);
        var session = LabelSession.ForCorrection(Some.Candidate("c1"), [drawn], "ann", new FakeTimeProvider(Some.Noon));
        session.Answer([Section.Design], tone: null);

        Assert.Null(session.Current);
        Assert.Equal([LabelSource.Random, LabelSource.Correction], session.Labels.Select(label => label.Source));
        Assert.Same(drawn, session.Labels.First());
    }

    [Fact]
    public void A_correction_taken_back_leaves_the_earlier_one()
    {
        var earlier = Some.Label("c1", "ann", Section.Cost) with { Source = LabelSource.Correction };
        var session = LabelSession.ForCorrection(Some.Candidate("c1"), [earlier], "ann", new FakeTimeProvider(Some.Noon));
        session.Answer([Section.Design], tone: null);
        session.Undo();

        Assert.Same(earlier, Assert.Single(session.Labels));
    }

    private static LabelSession Begin(IReadOnlyList<LabelCandidate> counted, int sample, IEnumerable<Label>? own = null) =>
        new(counted, own ?? [], Some.Ann(sample), new FakeTimeProvider(Some.Noon));

    private static void AnswerAll(LabelSession session)
    {
        while (session.Current is not null)
        {
            session.Answer([], Sentiment.Neutral);
        }
    }
}
