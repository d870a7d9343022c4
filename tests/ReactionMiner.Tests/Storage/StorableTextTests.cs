using System.Text;
using FsCheck.Xunit;
using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class StorableTextTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Not a theory: attributes cannot hold half of a surrogate pair.
    [Fact]
    public void Only_what_cannot_be_stored_is_replaced()
    {
        Assert.Equal("a\uFFFDb\uFFFD", StorableText.Clean("a\0b\0"));
        Assert.Equal("\uFFFD", StorableText.Clean("\uD83E"));
        Assert.Equal("x\uFFFD\uFFFDy", StorableText.Clean("x\uDD26\uD83Ey"));
        Assert.Equal("\uFFFD\uD83E\uDD26", StorableText.Clean("\uD83E\uD83E\uDD26"));
        Assert.Equal("\uD83E\uDD26\uFFFD", StorableText.Clean("\uD83E\uDD26\0"));
        Assert.Equal("", StorableText.Clean(""));
        Assert.Null(StorableText.Clean(null));
    }

    [Property(MaxTest = 1000)]
    public void Any_text_becomes_what_UTF_8_can_hold_without_NUL(char[] characters)
    {
        var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(characters)).Replace('\0', '\uFFFD');
        Assert.Equal(expected, StorableText.Clean(new string(characters)));
    }

    [Property(MaxTest = 50)]
    public void Any_text_comes_back_as_it_was_cleaned_and_is_unchanged_when_it_comes_again(char[][] texts)
    {
        using var folder = new StoreFolder();
        using var store = folder.Open();
        var comments = texts.Select((text, i) => SomeComment.Of($"c{i:D4}", new string(text)) with { AuthorName = new string(text) }).ToList();
        store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(comments));
        Assert.Equal(
            comments.Select(comment => (StorableText.Clean(comment.Text), StorableText.Clean(comment.AuthorName))),
            store.ReadComments([SomeComment.Video]).Select(comment => (comment.Text, comment.AuthorName)));
        Assert.Equal(comments.Count, store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(comments)).Unchanged);
    }

    [Fact]
    public void A_text_of_ten_megabytes_comes_back_whole()
    {
        var text = new string('€', 10_000_000);
        using var store = _folder.Open();
        store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(SomeComment.Of("a", text)));
        Assert.Equal(text, Assert.Single(store.ReadComments([SomeComment.Video])).Text);
    }

    [Fact]
    public void Times_finer_than_a_millisecond_do_not_make_a_comment_look_changed()
    {
        var comment = SomeComment.Of("a") with { UpdatedAt = new DateTimeOffset(2025, 4, 7, 0, 0, 0, TimeSpan.Zero).AddTicks(12_345) };
        using var store = _folder.Open();
        var intake = store.BeginIntake("file", "comments.csv");
        intake.Add(SomeComment.Page(comment));
        Assert.Equal(1, intake.Add(SomeComment.Page(comment)).Unchanged);
    }

    [Fact]
    public void A_file_whose_name_is_not_text_still_names_its_comments()
    {
        var video = VideoId.ForFile("odd\uD83E");
        using var store = _folder.Open();
        store.BeginIntake("file", "odd\uD83E").Add(SomeComment.Page(SomeComment.Of("a") with { VideoId = video }));
        Assert.Single(store.ReadComments([video]));
    }
}
