using ReactionMiner.Comments;
using ReactionMiner.Mining;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Storage;

namespace ReactionMiner.Tests.Mining;

public sealed class RelatedVideosTests : IDisposable
{
    private static readonly VideoId Ferry = VideoId.Parse("bBridge0002");
    private static readonly VideoId Cake = VideoId.Parse("cBridge0003");

    private readonly StoreFolder _folder = new();
    private readonly ReactionStore _store;

    public RelatedVideosTests() => _store = _folder.Open();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_video_is_related_by_the_themes_that_are_common_under_both()
    {
        _store.SaveVideo(new Video(Ferry) { Title = "The old ferry" });
        Add(Ferry, [.. Section.Many(20, "ferry toll", Section.Cost), .. Section.Many(30, "ferry look", Section.Design), .. Section.Many(50, "ferry")]);
        Add(Cake, [.. Section.Many(2, "cake price", Section.Cost), .. Section.Many(98, "cake")]);

        var related = Assert.Single(Related([.. Section.Many(10, "toll", Section.Cost), .. Section.Many(90, "arch", Section.Design)]));

        Assert.Equal(("The old ferry", 100), (related.Video.Title, related.Comments));
        Assert.Equal([("design", 30), ("cost", 20)], related.Shared.Select(shared => (shared.Theme.Id, shared.Comments)));
    }

    [Fact]
    public void Spam_relates_no_videos()
    {
        Add(Ferry, [.. Section.Many(20, "ferry toll", Section.Cost).Select(comment => comment.AsSpam()), .. Section.Many(20, "ferry")]);

        Assert.Empty(Related([.. Section.Many(10, "toll", Section.Cost)]));
    }

    [Fact]
    public void Nothing_is_related_to_itself()
    {
        Add(Section.Video, [.. Section.Many(20, "toll", Section.Cost)]);

        Assert.Empty(Related([.. Section.Many(20, "toll", Section.Cost)]));
    }

    private IReadOnlyList<RelatedVideo> Related(IReadOnlyList<ClassifiedComment> comments) => RelatedVideos.Find(_store, Section.Count(comments));

    private void Add(VideoId video, IReadOnlyList<ClassifiedComment> comments)
    {
        IReadOnlyList<ClassifiedComment> own = [.. comments.Select(comment => comment.With(known => known with { VideoId = video }))];
        _store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(own.Select(comment => comment.Comment)));
        _store.SavePredictions(Section.Model.Version, own.Select(comment => (comment.Comment, comment.Reaction)));
    }
}
