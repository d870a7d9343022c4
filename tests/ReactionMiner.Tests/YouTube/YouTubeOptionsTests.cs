using ReactionMiner.YouTube;

namespace ReactionMiner.Tests.YouTube;

public sealed class YouTubeOptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_missing_key_says_where_to_put_one(string key)
    {
        var exception = Assert.Throws<ApiKeyMissingException>(() => new YouTubeOptions { ApiKey = key });
        Assert.Contains("REACTIONMINER_YOUTUBE_API_KEY", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AIzaSécret")]
    [InlineData("AIza Secret")]
    [InlineData("AIza\nSecret")]
    public void A_key_with_characters_that_no_key_has_is_refused_and_not_shown(string key)
    {
        var exception = Assert.Throws<ApiKeyMalformedException>(() => new YouTubeOptions { ApiKey = key });
        Assert.DoesNotContain("AIza", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://youtube.googleapis.com/")]
    [InlineData("http://192.168.0.4:8080/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("https://youtube.googleapis.com/?key=1")]
    [InlineData("https://someone:secret@youtube.googleapis.com/")]
    public void The_key_is_sent_only_where_nobody_else_reads_it(string address)
    {
        var exception = Assert.Throws<BaseAddressException>(() => new YouTubeOptions { ApiKey = "k", BaseAddress = new Uri(address) });
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080/")]
    [InlineData("http://localhost:8080/proxy", "http://localhost:8080/proxy/")]
    [InlineData("https://example.org/", "https://example.org/")]
    public void A_base_address_ends_in_a_slash(string given, string kept) =>
        Assert.Equal(kept, new YouTubeOptions { ApiKey = "k", BaseAddress = new Uri(given) }.BaseAddress.AbsoluteUri);

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new YouTubeOptions { ApiKey = "k", BudgetUnits = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YouTubeOptions { ApiKey = "k", Retries = 11 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YouTubeOptions { ApiKey = "k", RequestTimeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YouTubeOptions { ApiKey = "k", BackOff = TimeSpan.FromHours(1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YouTubeOptions { ApiKey = "k", LongestRetryAfter = TimeSpan.FromHours(2) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new YouTubeOptions { ApiKey = "k", ResumeWithin = TimeSpan.FromDays(8) });
    }

    [Fact]
    public void The_key_is_not_part_of_their_text() =>
        Assert.DoesNotContain("AIzaSecret", new YouTubeOptions { ApiKey = "AIzaSecret", BudgetUnits = 5 }.ToString(), StringComparison.Ordinal);
}
