using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.Tests.YouTube;

public sealed class ServerTextTests
{
    private const string Key = "AIza/Secret+Key=";

    [Theory]
    [InlineData("The <code>videoId</code> is <a href=\"https://example.org/?a=1&b=2\">gone</a>.", "The videoId is gone")]
    [InlineData("1 &lt; 2 &amp; 3 < 4", "1 < 2 & 3 < 4")]
    [InlineData("\u001b[31mred\u001b[0m\r\nnext\u0007", "[31mred [0m next")]
    [InlineData("&#27;[2Jcleared \u202Eback\u2028line", "[2Jcleared back line")]
    [InlineData("unavailable..", "unavailable")]
    [InlineData("", "")]
    public void A_servers_words_are_one_line_of_plain_text(string text, string quoted) => Assert.Equal(quoted, ServerText.Quote(text, Key));

    [Theory]
    [InlineData("bad key=AIza/Secret+Key= here")]
    [InlineData("bad ?key=AIza%2FSecret%2BKey%3D&part=id")]
    [InlineData("bad ?key=AIza%2fSecret%2bKey%3d&part=id")]
    [InlineData("bad AIza/Secret<b></b>+Key= here")]
    public void The_key_is_taken_out_in_every_form(string text)
    {
        var quoted = ServerText.Quote(text, Key);
        Assert.Contains("(key)", quoted, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", quoted, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_words_are_cut_short()
    {
        var quoted = ServerText.Quote(new string('x', 1_000_000), Key);
        Assert.Equal(201, quoted.Length);
        Assert.EndsWith("…", quoted, StringComparison.Ordinal);
    }
}
