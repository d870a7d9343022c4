using ReactionMiner.Page.Content;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Page;

public sealed class FinderPickerTests
{
    [Fact]
    public void Few_comments_are_all_kept()
    {
        var content = Pick(2000);

        Assert.Equal(2000, content.Comments.Count);
        Assert.Null(content.PerRow);
    }

    [Fact]
    public void Of_many_the_most_liked_of_each_row_are_kept_in_the_order_they_came()
    {
        var content = Pick(6000);

        Assert.Equal(500, content.PerRow);
        Assert.Equal(2000, content.Comments.Count);
        Assert.Equal(
            Enumerable.Range(4000, 2000).Select(number => $"c{number:0000}"),
            content.Comments.Select(comment => comment.Comment.Id));
    }

    /// <summary>The rows take turns, and each comment has more likes than the one before.</summary>
    private static FinderContent Pick(int comments)
    {
        var picker = new FinderPicker(rows: 4);
        foreach (var number in Enumerable.Range(0, comments))
        {
            picker.Offer(Said(number));
        }
        return picker.Pick();
    }

    private static ClassifiedComment Said(int number) => Section
        .Says($"c{number:0000}", "text", number % 4 == 3 ? [] : [number % 4])
        .With(comment => comment with { LikeCount = number });
}
