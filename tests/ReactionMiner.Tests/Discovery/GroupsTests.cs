using ReactionMiner.Discovery;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Discovery.Words;
using ReactionMiner.Tests.Storage;

namespace ReactionMiner.Tests.Discovery;

public sealed class GroupsTests
{
    [Fact]
    public void The_most_alike_are_joined_first()
    {
        double[][] similarities = [[1, 0.9, 0.1, 0.2], [0.9, 1, 0.1, 0.2], [0.1, 0.1, 1, 0.8], [0.2, 0.2, 0.8, 1]];
        var link = new AverageLink(similarities);

        Assert.Equal([[0, 1], [2, 3]], link.Cut(2));
        Assert.Equal(4, link.Cut(9).Count);
        Assert.Single(link.Cut(1));
    }

    [Fact]
    public void The_same_comments_are_drawn_in_whatever_order_they_come()
    {
        var comments = Enumerable.Range(0, 300).Select(i => SomeComment.Of($"c{i}", $"comment number {i}")).ToList();

        var drawn = CommentSample.Draw(comments, 50, seed: 1).Select(comment => comment.Id).ToList();

        Assert.Equal(50, drawn.Count);
        Assert.Equal(drawn, CommentSample.Draw(Enumerable.Reverse(comments), 50, seed: 1).Select(comment => comment.Id));
        Assert.NotEqual(drawn, CommentSample.Draw(comments, 50, seed: 2).Select(comment => comment.Id));
    }

    [Fact]
    public void Most_are_drawn_again_when_others_have_joined()
    {
        var comments = Enumerable.Range(0, 300).Select(i => SomeComment.Of($"c{i}", $"comment number {i}")).ToList();
        var before = CommentSample.Draw(comments.Take(250), 50, seed: 1).Select(comment => comment.Id);

        var after = CommentSample.Draw(comments, 50, seed: 1).Select(comment => comment.Id);

        Assert.True(before.Intersect(after, StringComparer.Ordinal).Count() >= 35);
    }

    [Fact]
    public void Of_comments_that_say_the_same_one_is_drawn()
    {
        var comments = Enumerable.Range(0, 40).Select(i => SomeComment.Of($"c{i}", i % 2 == 0 ? "Same words!!" : $"other words {i}")).ToList();

        Assert.Equal(21, CommentSample.Draw(comments, 30, seed: 1).Count);
    }

    [Theory]
    [InlineData(0.1, 1, false)]
    [InlineData(0.5, 0, false)]
    [InlineData(0.1, 0, true)]
    public void A_group_that_holds_together_by_no_words_and_no_meaning_is_loose(double covered, float alike, bool isLoose)
    {
        float[][] meanings = [[1, 0, alike], [0, 1, alike], [-1, 0, alike], [0, -1, alike]];

        Assert.Equal(isLoose, Looseness.Of(new GroupWords([], [], Common: null, covered), [.. meanings.Select(meaning => new Features(meaning, []))]));
    }
}
