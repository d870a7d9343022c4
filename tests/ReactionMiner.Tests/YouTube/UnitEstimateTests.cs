using ReactionMiner.Comments;
using ReactionMiner.YouTube;

namespace ReactionMiner.Tests.YouTube;

public sealed class UnitEstimateTests
{
    [Theory]
    [InlineData(0, 2, 2)]
    [InlineData(1, 2, 3)]
    [InlineData(700, 8, 102)]
    [InlineData(100_000, 1001, 14_430)]
    [InlineData(long.MaxValue, int.MaxValue, int.MaxValue)]
    public void It_lies_between_no_replies_at_all_and_only_long_threads(long comments, int low, int high) =>
        Assert.Equal(new UnitEstimate(low, high), UnitEstimate.Of(Video(comments)));

    [Fact]
    public void Nothing_is_said_of_a_video_that_hides_its_number() => Assert.Null(UnitEstimate.Of(Video(null)));

    private static Video Video(long? comments) => new(VideoId.Parse("dQw4w9WgXcQ")) { CommentCount = comments };
}
