using ReactionMiner.YouTube;

namespace ReactionMiner.Tests.YouTube;

public sealed class YouTubeTargetTests
{
    private const string ChannelId = "UCabcdefghijklmnopqrst_-";

    [Theory]
    [InlineData("dQw4w9WgXcQ", typeof(YouTubeTarget.Video), "dQw4w9WgXcQ")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ?t=4", typeof(YouTubeTarget.Video), "dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLabc", typeof(YouTubeTarget.Video), "dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/watch?list=PLabc&v=dQw4w9WgXcQ", typeof(YouTubeTarget.Video), "dQw4w9WgXcQ")]
    [InlineData("@someone", typeof(YouTubeTarget.Handle), "@someone")]
    [InlineData("https://www.youtube.com/@some.one-1/videos?view=0", typeof(YouTubeTarget.Handle), "@some.one-1")]
    [InlineData("m.youtube.com/@%D0%B0%D0%B1", typeof(YouTubeTarget.Handle), "@аб")]
    [InlineData(ChannelId, typeof(YouTubeTarget.Channel), ChannelId)]
    [InlineData("https://youtube.com/channel/" + ChannelId + "/about", typeof(YouTubeTarget.Channel), ChannelId)]
    [InlineData("https://www.youtube.com/playlist?list=PLx0sYbCq_b8-", typeof(YouTubeTarget.Playlist), "PLx0sYbCq_b8-")]
    [InlineData("https://music.youtube.com/playlist?si=x&list=OLAK5uy_x#top", typeof(YouTubeTarget.Playlist), "OLAK5uy_x")]
    [InlineData("youtube.com/watch?list=PLabc", typeof(YouTubeTarget.Playlist), "PLabc")]
    public void Every_form_is_told_apart(string text, Type kind, string name)
    {
        var target = YouTubeTarget.TryParse(text);
        Assert.IsType(kind, target);
        Assert.Equal(name, target!.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("comments.csv")]
    [InlineData("@")]
    [InlineData("@two words")]
    [InlineData("file:comments")]
    [InlineData("https://example.org/@someone")]
    [InlineData("https://www.youtube.com/playlist?list=")]
    [InlineData("https://www.youtube.com/feed/trending")]
    public void Anything_else_is_none(string? text) => Assert.Null(YouTubeTarget.TryParse(text));
}
