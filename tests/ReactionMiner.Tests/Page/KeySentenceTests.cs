using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Page;

public sealed class KeySentenceTests
{
    [Fact]
    public void The_commonest_theme_is_told_with_its_tone_and_how_far_it_can_be_trusted() => Assert.Matches(
        "^What the bridge costs the town comes up most: the model found it in 60 of 100 comments, 60 of them negative; allowing for its errors, [0-9]+–[0-9]+ % of all comments speak of it[.]$",
        Sentence(
        [
            .. Section.Many(60, "the toll", Section.Cost).Select(comment => comment.Feels(Sentiment.Negative)),
            .. Section.Many(40, "nice arch", Section.Design),
        ]));

    [Fact]
    public void Talk_of_something_else_is_said_first() => Assert.Equal(
        "Nearly all comments are about something else than these 3 themes: 95 of 100 carry none of them.",
        Sentence([.. Section.Many(5, "the toll", Section.Cost), .. Section.Many(95, "hello")]));

    [Fact]
    public void Nothing_is_said_of_no_comments() => Assert.Equal("There are no comments to count.", Sentence([]));

    private static string Sentence(ClassifiedComment[] comments) => WrittenPage.Of(comments).Text(".key");
}
