using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Comments;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("no markup at all", "no markup at all")]
    [InlineData("it&#39;s &quot;fine&quot; &amp;amp;", "it's \"fine\" &amp;")]
    [InlineData("one<br>two<br />three", "one\ntwo\nthree")]
    [InlineData("see <a href=\"https://youtu.be/x?t=139\">2:19</a> and <b>this</b>", "see 2:19 and this")]
    [InlineData("5 &lt; 6 &gt; 4", "5 < 6 > 4")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>")]
    [InlineData("R&D and a & b", "R&D and a & b")]
    [InlineData("line\nbreak <i>kept", "line\nbreak kept")]
    public void Markup_becomes_the_text_its_writer_typed(string html, string text) => Assert.Equal(text, HtmlText.ToPlainText(html));

    [Fact]
    public void Deep_nesting_is_no_danger()
    {
        var html = string.Concat(Enumerable.Repeat("<b>", 3000)) + "deep";

        Assert.Equal("deep", HtmlText.ToPlainText(html));
    }
}
