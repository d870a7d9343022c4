using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Page;

public sealed class KeySentenceTests
{
    [Fact]
    public void The_commonest_theme_is_told_with_its_tone_and_how_far_it_can_be_trusted() => Assert.Matches(
        "^What the bridge costs the town comes up most: the model found it in 60 of 100 comments, about 60 of them negative; allowing for its errors, [0-9]+–[0-9]+ % of all comments speak of it[.]$",
        Sentence(
        [
            .. Section.Many(60, "the toll", Section.Cost).Select(comment => comment.Feels(Sentiment.Negative)),
            .. Section.Many(40, "nice arch", Section.Design),
        ]));

    [Fact]
    public void Where_people_have_read_a_sample_it_says_what_comes_up_most()
    {
        ClassifiedComment[] comments = [.. Section.Many(60, "the toll", Section.Cost), .. Section.Many(40, "nice arch", Section.Design)];
        var found = Section.Count(comments);
        var common = found.Themes.Single(row => row.Comments == 40).Theme!;
        var read = found with
        {
            Themes = [.. found.Themes.Select(row => row with
            {
                Estimate = row.Theme == common ? new ShareEstimate(0.5, 0.3, 0.7) : new ShareEstimate(0.05, 0, 0.2),
                Basis = new EstimateBasis(EstimateBasis.RandomSample, "read"),
            })],
        };

        Assert.Equal(
            $"{common.Title} comes up most: by the comments that people read, 30–70 % of all speak of it; the model found it in 40 of 100.",
            WrittenPage.Read(read, comments).Text(".key"));
    }

    [Fact]
    public void Talk_of_something_else_is_said_first() => Assert.Equal(
        "Nearly all comments are about something else than these 3 themes: 95 of 100 carry none of them.",
        Sentence([.. Section.Many(5, "the toll", Section.Cost), .. Section.Many(95, "hello")]));

    [Fact]
    public void Nothing_is_said_of_no_comments() => Assert.Equal("There are no comments to count.", Sentence([]));

    private static string Sentence(ClassifiedComment[] comments) => WrittenPage.Of(comments).Text(".key");
}
