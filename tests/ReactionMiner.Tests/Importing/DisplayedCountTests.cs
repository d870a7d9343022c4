using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Tests.Importing;

public sealed class DisplayedCountTests
{
    [Theory]
    [InlineData("0", 0, true)]
    [InlineData("1427", 1427, true)]
    [InlineData("1,427", 1427, true)]
    [InlineData("1.234.567", 1234567, true)]
    [InlineData("1 427 likes", 1427, true)]
    [InlineData("12.0", 12, true)]
    [InlineData("1.2K", 1200, false)]
    [InlineData("3,4 k", 3400, false)]
    [InlineData("1M", 1_000_000, false)]
    [InlineData("233K", 233_000, false)]
    [InlineData("2,5 Mio.", 2_500_000, false)]
    [InlineData("1.2万", 12_000, false)]
    [InlineData("1.1B", 1_100_000_000, false)]
    public void A_count_is_read_as_people_write_it(string text, long value, bool isExact) =>
        Assert.Equal(new DisplayedCount(value, isExact), DisplayedCount.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("-3")]
    [InlineData("12.5")]
    [InlineData("1.2.3K")]
    [InlineData("99999999999999999999999999")]
    public void Anything_else_is_no_count(string text) => Assert.Null(DisplayedCount.TryParse(text));
}
