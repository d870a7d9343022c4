using ReactionMiner.Reactions;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class PredictionTests : IDisposable
{
    private static readonly Reaction Praise =
        new([0.1f, 0.9999999f, float.Epsilon], [1, 300], Sentiment.Positive, [0.1f, 0.2f, 0.7f], "en", 0.123456789f, IsSpam: true);

    private readonly StoreFolder _folder = new();
    private readonly ReactionStore _store;
    private readonly Intake _intake;

    public PredictionTests()
    {
        _store = _folder.Open();
        _intake = _store.BeginIntake("file", "comments.csv");
        _intake.Add(SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("b")));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_prediction_comes_back_bit_for_bit_for_its_own_model_only()
    {
        Assert.Equal(1, _store.SavePredictions("v1", [(SomeComment.Of("a"), Praise)]));
        Assert.Equivalent(Praise, Predicted("v1", "a"), strict: true);
        Assert.Null(Predicted("v1", "b"));
        Assert.Null(Predicted("v2", "a"));
    }

    [Fact]
    public void A_comment_the_model_does_not_read_comes_back_without_a_tone()
    {
        var unread = new Reaction([], [], null, [], "es", 0.1f, IsSpam: false);

        _store.SavePredictions("v1", [(SomeComment.Of("a"), unread)]);

        Assert.Equivalent(unread, Predicted("v1", "a"), strict: true);
        Assert.False(Predicted("v1", "a")!.IsClassified);
    }

    [Fact]
    public void A_later_prediction_of_the_same_model_replaces_the_earlier()
    {
        _store.SavePredictions("v1", [(SomeComment.Of("a"), Praise)]);
        _store.SavePredictions("v1", [(SomeComment.Of("a"), Praise with { Language = "de" })]);
        Assert.Equal("de", Predicted("v1", "a")?.Language);
    }

    [Fact]
    public void A_changed_text_takes_its_predictions_away()
    {
        _store.SavePredictions("v1", [(SomeComment.Of("a"), Praise), (SomeComment.Of("b"), Praise)]);
        _store.SavePredictions("v2", [(SomeComment.Of("a"), Praise)]);
        _intake.Add(SomeComment.Page(SomeComment.Of("a", "edited"), SomeComment.Of("b") with { LikeCount = 99 }));
        Assert.Null(Predicted("v1", "a"));
        Assert.Null(Predicted("v2", "a"));
        Assert.NotNull(Predicted("v1", "b"));
    }

    [Fact]
    public void A_prediction_of_a_text_that_has_changed_meanwhile_is_not_kept()
    {
        var read = _store.ReadComments([SomeComment.Video]).ToList();
        _intake.Add(SomeComment.Page(SomeComment.Of("a", "edited")));
        Assert.Equal(1, _store.SavePredictions("v1", read.Select(comment => (comment, Praise))));
        Assert.Null(Predicted("v1", "a"));
    }

    [Fact]
    public void Predictions_can_be_saved_while_their_comments_are_being_read()
    {
        _intake.Add(SomeComment.Page(Enumerable.Range(0, 3000).Select(i => SomeComment.Of($"c{i}"))));
        var unread = _store.ReadWithPredictions([SomeComment.Video], "v1").Where(stored => stored.Reaction is null);
        Assert.Equal(3002, _store.SavePredictions("v1", unread.Select(stored => (stored.Comment, Praise))));
        Assert.Empty(unread);
    }

    private Reaction? Predicted(string modelVersion, string id) =>
        _store.ReadWithPredictions([SomeComment.Video], modelVersion).Single(stored => stored.Comment.Id == id).Reaction;
}
