using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Tests.Importing;

public sealed class FileVideoTests
{
    [Theory]
    [InlineData("A talk [dQw4w9WgXcQ].info.json")]
    [InlineData("folder/dQw4w9WgXcQ.comments.json")]
    [InlineData("videoinfo_dQw4w9WgXcQ_2024_05_01-10_00_00_comments.csv")]
    [InlineData("comments-dQw4w9WgXcQ.csv")]
    [InlineData("comments-dQw4w9WgXcQ.csv.gz")]
    [InlineData("dQw4w9WgXcQ-comments.json")]
    [InlineData("dQw4w9WgXcQ.jsonl")]
    public void The_tools_patterns_name_the_video(string path) => Assert.Equal("dQw4w9WgXcQ", FileVideo.Of(path).Value);

    [Theory]
    [InlineData("my-comments.html", "file:my-comments.html")]
    [InlineData("my-comments.csv", "file:my-comments")]
    [InlineData("Kommentare1.csv", "file:Kommentare1")]
    [InlineData("a/b/comments.csv.gz", "file:comments")]
    public void An_ordinary_name_of_eleven_letters_is_no_video(string path, string video) => Assert.Equal(video, FileVideo.Of(path).Value);
}
