using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class ReactionStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_comment_comes_back_as_it_went_in()
    {
        var comment = SomeComment.Of("a.1") with
        {
            ThreadId = "a",
            ParentId = "a",
            Text = "Not open source 🤦\nat all; \"open weights\"",
            AuthorId = "UC0123456789012345678901",
            AuthorIsUploader = false,
            UpdatedAt = new DateTimeOffset(2025, 4, 7, 10, 0, 0, 1, TimeSpan.Zero),
            LikeCount = 1200,
            LikeCountIsExact = false,
            ReplyCount = 7,
            IsPinned = true,
            IsHearted = false,
            CollectedAt = new DateTimeOffset(2025, 5, 1, 0, 0, 0, 999, TimeSpan.Zero),
            HasDerivedId = true,
        };
        using (var store = _folder.Open())
        {
            store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(comment));
        }
        using var again = _folder.Open();
        Assert.Equal(comment, Assert.Single(again.ReadComments([comment.VideoId])));
    }

    [Fact]
    public void A_comment_that_knows_little_comes_back_as_it_went_in()
    {
        var comment = new Comment { Id = "x", VideoId = VideoId.ForFile(" odd name "), ThreadId = "x", Text = "" };
        using var store = _folder.Open();
        store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(comment));
        Assert.Equal(comment, Assert.Single(store.ReadComments([comment.VideoId])));
    }

    [Fact]
    public void Comments_are_read_by_video_then_time_then_id()
    {
        var other = VideoId.Parse("aaaaaaaaaaa");
        var later = SomeComment.Of("a") with { PublishedAt = new DateTimeOffset(2025, 4, 8, 0, 0, 0, TimeSpan.Zero) };
        var undated = SomeComment.Of("z") with { PublishedAt = null, PublishedPrecision = TimePrecision.Unknown };
        using var store = _folder.Open();
        store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(
            later, SomeComment.Of("c"), SomeComment.Of("b"), undated, SomeComment.Of("d") with { VideoId = other }));
        Assert.Equal(["z", "b", "c", "a", "d"], store.ReadComments([SomeComment.Video, other, SomeComment.Video]).Select(c => c.Id));
        Assert.Equal(5, store.CountComments([SomeComment.Video, other]));
    }

    [Fact]
    public void Reading_shows_the_store_as_it_was_when_reading_began()
    {
        using var store = _folder.Open();
        var intake = store.BeginIntake("file", "comments.csv");
        intake.Add(SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("b")));
        var seen = new List<string>();
        foreach (var comment in store.ReadComments([SomeComment.Video]))
        {
            seen.Add(comment.Id);
            intake.Add(SomeComment.Page(SomeComment.Of("c" + comment.Id)));
        }
        Assert.Equal(["a", "b"], seen);
        Assert.Equal(4, store.CountComments([SomeComment.Video]));
    }

    [Fact]
    public void What_is_told_of_a_video_adds_to_what_is_known()
    {
        using var store = _folder.Open();
        var published = new DateTimeOffset(2025, 4, 5, 0, 0, 0, TimeSpan.Zero);
        store.SaveVideo(new Video(SomeComment.Video) { Title = "Old title", PublishedAt = published });
        store.SaveVideo(new Video(SomeComment.Video) { Title = "New title", CommentCount = 5 });
        var expected = new Video(SomeComment.Video) { Title = "New title", PublishedAt = published, CommentCount = 5 };
        Assert.Equal(expected, store.FindVideo(SomeComment.Video));
        Assert.Equal([expected], store.FindVideos());
        Assert.Null(store.FindVideo(VideoId.Parse("aaaaaaaaaaa")));
    }

    [Fact]
    public void A_video_known_only_by_its_comments_is_found()
    {
        using var store = _folder.Open();
        store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(SomeComment.Of("a")));
        Assert.Equal([new Video(SomeComment.Video)], store.FindVideos());
    }

    [Fact]
    public void The_folder_of_a_new_store_is_created()
    {
        var path = Path.Combine(Path.GetDirectoryName(_folder.Path)!, "new", "folder", "reactions.db");
        using (ReactionStore.Open(path, _folder.Time))
        {
            Assert.True(File.Exists(path));
        }
    }
}
