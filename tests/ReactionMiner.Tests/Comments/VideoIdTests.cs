using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Comments;

public sealed class VideoIdTests
{
    [Theory]
    [InlineData("dQw4w9WgXcQ")]
    [InlineData(" dQw4w9WgXcQ ")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("http://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=43s")]
    [InlineData("youtube.com/watch?v=dQw4w9WgXcQ&list=PLx0sYbCqOb8TBPRdmBHs5Iftvv9TPboYG")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ?si=abc&t=10")]
    [InlineData("https://www.youtube.com/shorts/dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/live/dQw4w9WgXcQ?feature=share")]
    [InlineData("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=3")]
    [InlineData("https://music.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("HTTPS://YOUTU.BE/dQw4w9WgXcQ#x")]
    public void Every_form_of_a_link_names_the_video(string text) =>
        Assert.Equal("dQw4w9WgXcQ", VideoId.TryParse(text)?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("comments.csv")]
    [InlineData("dQw4w9WgXc")]
    [InlineData("dQw4w9WgXcQQ")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQQ")]
    [InlineData("https://notyoutube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://example.org/?u=youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/@channel")]
    public void Anything_else_is_no_video(string? text) => Assert.Null(VideoId.TryParse(text));

    [Fact]
    public void A_section_without_a_video_is_known_by_its_file() =>
        Assert.False(VideoId.ForFile("comments").IsYouTube);
}
