using Microsoft.Extensions.Time.Testing;
using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

/// <summary>A folder for one test's store, removed after it, and the clock that the store goes by.</summary>
public sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reactionminer-store-");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    public string Path => System.IO.Path.Combine(_folder.FullName, "reactions.db");

    public ReactionStore Open() => ReactionStore.Open(Path, Time);

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>Comments made up for tests.</summary>
internal static class SomeComment
{
    public static VideoId Video { get; } = VideoId.Parse("dQw4w9WgXcQ");

    public static Comment Of(string id, string text = "Where is the training data?") => new()
    {
        Id = id,
        VideoId = Video,
        ThreadId = id,
        Text = text,
        AuthorName = "@someone",
        PublishedAt = new DateTimeOffset(2025, 4, 6, 10, 0, 0, 123, TimeSpan.Zero),
        PublishedPrecision = TimePrecision.Exact,
        LikeCount = 3,
    };

    public static CommentPage Page(params IEnumerable<Comment> comments) => new([.. comments], []);
}
