using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Storage;

public sealed class VideoModelTests : IDisposable
{
    private static readonly VideoId Other = VideoId.Parse("abcdefghijk");

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_video_keeps_the_model_it_was_bound_to_last()
    {
        using (var store = _folder.Open())
        {
            store.SaveVideo(new Video(SomeComment.Video));
            store.SaveVideo(new Video(Other));
            Assert.Null(store.FindModel(Other));
            store.BindModel([SomeComment.Video, Other], "first");
            store.BindModel([Other], "/sets/second");
        }

        using var again = _folder.Open();
        Assert.Equal(("first", "/sets/second"), (again.FindModel(SomeComment.Video), again.FindModel(Other)));
    }
}
