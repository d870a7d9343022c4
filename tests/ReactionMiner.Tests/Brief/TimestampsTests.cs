using System.Globalization;
using ReactionMiner.Brief;

namespace ReactionMiner.Tests.Brief;

public sealed class TimestampsTests
{
    [Theory]
    [InlineData("12:34 is where I lost it", "0:12:34")]
    [InlineData("at 5:20 you say the opposite", "0:05:20")]
    [InlineData("@1:08 lol", "0:01:08")]
    [InlineData("[0:12] the intro", "0:00:12")]
    [InlineData("see 1:02:03 and 59:59", "0:59:59 1:02:03")]
    [InlineData("the part from 2:10-2:17", "0:02:10")]
    [InlineData("the part from 2:10 - 2:17", "0:02:10")]
    [InlineData("102:30, two hours in", "1:42:30")]
    [InlineData("3:33 3:33 3:33", "0:03:33")]
    [InlineData("(7:07)", "0:07:07")]
    [InlineData("4:21. Amazing", "0:04:21")]
    public void A_cited_moment_is_found(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("up at 10:30 am for this")]
    [InlineData("10:30PM here")]
    [InlineData("it's 3:45 in the morning")]
    [InlineData("woke up at 5:20 for the stream")]
    [InlineData("the stream is at 18:30 UTC")]
    [InlineData("John 3:16 comes to mind")]
    [InlineData("1 Corinthians 13:04 says it")]
    [InlineData("Surah 2:255")]
    [InlineData("a ratio of 1:10")]
    [InlineData("scale 1:50")]
    [InlineData("they won 2:10")]
    [InlineData("16:9 is the format")]
    [InlineData("12:75 does not exist")]
    [InlineData("1:2:3")]
    [InlineData("2024-05-01 12:34:56 INFO started")]
    [InlineData("localhost:8080 and 127.0.0.1:50")]
    [InlineData("https://example.org/a:10:20")]
    [InlineData("price 1:20.5")]
    [InlineData("aa:bb:10:20:30:40")]
    [InlineData("no time at all")]
    public void What_only_looks_like_one_is_not(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Digits_and_colons_without_end_take_no_long_time()
    {
        Assert.Empty(Timestamps.In(string.Concat(Enumerable.Repeat("1:", 200_000))));
        Assert.Empty(Timestamps.In(new string('9', 200_000) + ":" + new string('9', 200_000)));
    }

    private static string Found(string text) => string.Join(' ', Timestamps.In(text).Select(moment => moment.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)));
}
