using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class ReactionCounterTests
{
    [Fact]
    public void A_theme_counts_its_comments_tones_likes_and_authors()
    {
        var reactions = Section.Count(
        [
            Section.Says("1", "the toll is a robbery of commuters", Section.Cost).Feels(Sentiment.Negative),
            Section.Says("2", "worth every single coin they spent", Section.Cost, Section.Design).Feels(Sentiment.Positive),
            Section.Says("3", "who pays", Section.Cost).With(comment => comment with { AuthorId = "UC1", LikeCount = 40 }),
            Section.Says("4", "hello from Spain"),
        ]);

        var cost = reactions.Themes[Section.Cost];
        Assert.Equal((3, 1, 1, 1), (cost.Comments, cost.Negative, cost.Neutral, cost.Positive));
        Assert.Equal((42L, 2), (cost.Likes, cost.Authors));
        Assert.Equal([3, 1, 0], reactions.Themes.Select(theme => theme.Comments));
        Assert.Equal(1, reactions.None.Comments);
    }

    [Fact]
    public void Likes_and_authors_that_nobody_told_are_unknown_not_none()
    {
        var reactions = Section.Count([Section.Says("who pays", Section.Cost)
            .With(comment => comment with { LikeCount = null, AuthorId = null, AuthorName = null })]);

        Assert.Null(reactions.Themes[Section.Cost].Likes);
        Assert.Null(reactions.Themes[Section.Cost].Authors);
        Assert.Equal(0, reactions.Themes[Section.Design].Authors);
    }

    [Fact]
    public void Spam_and_repeats_are_left_out_unless_asked_for()
    {
        ClassifiedComment[] comments =
        [
            Section.Says("1", "the toll pays for this bridge twice over", Section.Cost),
            Section.Says("2", "The toll pays for this bridge twice over!", Section.Cost),
            Section.Says("3", "I doubled the toll money with this broker", Section.Cost).AsSpam(),
        ];

        Assert.Equal((1, 3), Counts(Section.Options));
        Assert.Equal((2, 3), Counts(Section.Options with { KeepSpam = true }));
        Assert.Equal((2, 3), Counts(Section.Options with { KeepDuplicates = true }));

        (int, int) Counts(CountingOptions options)
        {
            var cost = Section.Count(comments, options).Themes[Section.Cost];
            return (cost.Comments, cost.CommentsBeforeExclusion);
        }
    }

    [Theory]
    [InlineData(false, false, 2, 1, 2)]
    [InlineData(true, false, 2, 2, 3)]
    [InlineData(false, true, 2, 1, 3)]
    [InlineData(true, true, 2, 2, 5)]
    public void What_was_found_is_told_whether_it_is_counted_or_left_out(bool keepSpam, bool keepDuplicates, int spam, int duplicates, int counted)
    {
        var coverage = Section.Count(
        [
            Section.Says("1", "the toll pays for this bridge twice over", Section.Cost),
            Section.Says("2", "The toll pays for this bridge twice over!", Section.Cost),
            Section.Says("3", "I doubled the toll money with this broker").AsSpam(),
            Section.Says("4", "I doubled the toll money with this broker").AsSpam(),
            Section.Says("5", "hello"),
        ], Section.Options with { KeepSpam = keepSpam, KeepDuplicates = keepDuplicates }).Coverage;

        Assert.Equal((spam, duplicates, counted), (coverage.Spam, coverage.Duplicates, coverage.Counted));
    }

    [Fact]
    public void Both_ways_of_counting_repeats_are_kept()
    {
        var cost = Section.Count(
        [
            Section.Says("1", "the toll pays for this bridge twice over", Section.Cost),
            Section.Says("2", "The toll pays for this bridge twice over!", Section.Cost),
            Section.Says("3", "I doubled the toll money with this broker", Section.Cost).AsSpam(),
        ]).Themes[Section.Cost];

        Assert.Equal((1, 2, 3), (cost.CommentsWithoutRepeats, cost.CommentsWithRepeats, cost.CommentsBeforeExclusion));
    }

    [Fact]
    public void Comments_in_a_language_the_model_does_not_read_are_told_and_have_no_part_in_the_counts()
    {
        ClassifiedComment[] comments = [Section.Says("1", "who pays", Section.Cost), Section.Says("2", "quién paga").Unread("es"), Section.Says("3", "hello")];
        var reactions = Section.Count(comments);

        Assert.Equal((3, 1, 2), (reactions.Coverage.Comments, reactions.Coverage.NotClassified, reactions.Coverage.Counted));
        Assert.Equal((1, 1), (reactions.None.Comments, reactions.None.CommentsBeforeExclusion));
        Assert.Equal(["1", "3"], comments.Where(reactions.IsCounted).Select(comment => comment.Comment.Id));
        Assert.Equal(["en 2", "es 1"], reactions.Languages.Select(language => $"{language.Key} {language.Value}"));
    }

    [Fact]
    public void Tones_are_what_the_probabilities_add_up_to_not_the_likeliest_of_each_comment()
    {
        var cost = Section.Count([.. Section.Many(10, "toll", Section.Cost)
            .Select(comment => comment.Feels(Sentiment.Neutral, [0.4f, 0.5f, 0.1f]))]).Themes[Section.Cost];

        Assert.Equal((4, 5, 1), (cost.Negative, cost.Neutral, cost.Positive));
        Assert.Empty(cost.ToneShares);
    }

    [Fact]
    public void The_share_of_a_tone_is_as_sure_as_the_model_was_on_held_out_comments()
    {
        var sure = Negative([0, 0, 0]);
        var unsure = Negative([0.2, 0.2, 0.2]);

        Assert.Equal(0.4, sure.Share, 1e-6);
        Assert.Equal(0.4, unsure.Share, 1e-6);
        Assert.InRange(sure.High, 0.44, 0.46);
        Assert.InRange(unsure.High, 0.78, 0.81);
        Assert.InRange(unsure.Low, 0, 0.01);

        static ShareEstimate Negative(double[] errors)
        {
            var model = Section.Model with { Quality = Section.Quality with { ToneErrors = errors } };
            return Section.Count([.. Section.Many(400, "toll", Section.Cost)
                .Select(comment => comment.Feels(Sentiment.Neutral, [0.4f, 0.5f, 0.1f]))], Section.Options with { Model = model })
                .Themes[Section.Cost].ToneShares[(int)Sentiment.Negative];
        }
    }

    [Fact]
    public void Examples_are_the_most_liked_of_the_sure_comments_varied_and_never_spam_or_repeats()
    {
        var reactions = Section.Count(
        [
            Section.Says("low", "tolls feed the council, nothing else", Section.Cost).Sure(0.6f),
            Section.Says("top", "forty million for a footbridge is theft", Section.Cost).Sure(0.95f),
            Section.Says("twin", "forty million for one footbridge is theft", Section.Cost).Sure(0.94f),
            Section.Says("same", "taxes pay it in the end", Section.Cost).Sure(0.93f).With(comment => comment with { AuthorId = "UCtop" }),
            Section.Says("spam", "earn the toll back at my shop", Section.Cost).Sure(0.99f).AsSpam(),
            Section.Says("liked", "my rent went up for this", Section.Cost).Sure(0.8f).With(comment => comment with { LikeCount = 9 }),
            Section.Says("equal", "budget doubled since spring", Section.Cost).Sure(0.8f),
        ], Section.Options with { KeepSpam = true });

        Assert.Equal(["liked", "top", "equal", "low"], reactions.Themes[Section.Cost].Examples.Select(example => example.CommentId));
    }

    [Fact]
    public void The_same_comments_in_another_order_give_the_same_examples()
    {
        var comments = Section.Many(300, "cost", Section.Cost)
            .Select((comment, number) => comment.With(c => c with { Text = $"word{number} other{number} third{number}" })).ToList();

        var forward = Section.Count(comments).Themes[Section.Cost].Examples;
        comments.Reverse();

        Assert.Equal(forward, Section.Count(comments).Themes[Section.Cost].Examples);
        Assert.Equal(["cost-0000", "cost-0001", "cost-0002", "cost-0003", "cost-0004"], forward.Select(example => example.CommentId));
    }

    [Fact]
    public void Languages_come_commonest_first()
    {
        var reactions = Section.Count([Section.Says("uno").In("es"), Section.Says("first"), Section.Says("zwölf").In("de"), Section.Says("second")]);

        Assert.Equal(["en 2", "de 1", "es 1"], reactions.Languages.Select(language => $"{language.Key} {language.Value}"));
    }

    [Fact]
    public void A_weakly_tested_theme_carries_a_caution_and_no_estimate()
    {
        var reactions = Section.Count([.. Section.Many(60, "closed again", Section.Closure), .. Section.Many(60, "lovely arch", Section.Design)]);

        Assert.Null(reactions.Themes[Section.Closure].Estimate);
        Assert.Contains("only 3 comments", reactions.Themes[Section.Closure].Caution, StringComparison.Ordinal);
        Assert.NotNull(reactions.Themes[Section.Design].Estimate);
    }

    [Fact]
    public void Every_counted_comment_has_its_part_in_the_share_found_or_not()
    {
        var sample = Talk.Of(31).HeldOut(100, 5, share: 0.1);
        var model = Section.Model with
        {
            ThemeSet = Section.Themes with { Themes = [.. Section.Themes.Themes.Take(1)] },
            HeldOut = sample,
        };
        var unsure = Section.Many(30, "the toll again", []).Select(comment => comment.Sure(0.6f));
        var others = Section.Many(170, "hello from here", []).Select(comment => comment.Sure(0.02f));
        var spam = Section.Many(200, "free tolls here", []).Select(comment => comment.Sure(0.99f).AsSpam());

        var cost = Section.Count([.. unsure, .. others, .. spam], Section.Options with { Model = model }).Themes[Section.Cost];

        Assert.Equal(0, cost.Comments);
        Assert.InRange(cost.Estimate!.Share, 0.05, 0.2);
    }

    [Property]
    public Property What_is_counted_and_what_is_left_out_add_up() => Prop.ForAll(Sections(), comments =>
    {
        var all = comments.Select((comment, number) => comment with { Comment = comment.Comment with { Id = $"{number}" } }).ToList();
        var reactions = Section.Count(all);
        var coverage = reactions.Coverage;
        Assert.Equal(all.Count, coverage.Counted + coverage.Spam + coverage.Duplicates);
        Assert.Equal(all.Count, coverage.Threads + coverage.Replies);
        Assert.Equal(coverage.Counted, reactions.Languages.Sum(language => language.Value));
        Assert.All(reactions.Themes.Append(reactions.None), row =>
        {
            Assert.Equal(row.Comments, row.Negative + row.Neutral + row.Positive);
            Assert.InRange(row.Comments, 0, row.CommentsBeforeExclusion);
        });
    });

    private static Arbitrary<ClassifiedComment[]> Sections() =>
        (from text in Gen.Elements("first", "the toll pays for this bridge twice", "THE TOLL pays for this bridge twice!", "", "\uD83D", "橋")
         from author in Gen.Elements("UC1", "UC2", null)
         from themes in Gen.Elements<int[]>([], [Section.Cost], [Section.Cost, Section.Closure])
         from sentiment in Gen.Elements(Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive)
         from isSpam in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
         from parent in Gen.Elements("t", null)
         select Build(text, author, themes, sentiment, isSpam, parent)).ArrayOf().ToArbitrary();

    private static ClassifiedComment Build(string text, string? author, int[] themes, Sentiment sentiment, bool isSpam, string? parent)
    {
        var comment = Section.Says("c", text, themes).Feels(sentiment)
            .With(comment => comment with { AuthorId = author, AuthorName = null, ParentId = parent });
        return isSpam ? comment.AsSpam() : comment;
    }
}
