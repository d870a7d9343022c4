using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class CommentMergeTests : IDisposable
{
    private static readonly DateTimeOffset Earlier = new(2025, 5, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Earlier.AddHours(1);
    private readonly StoreFolder _folder = new();
    private readonly ReactionStore _store;

    public CommentMergeTests() => _store = _folder.Open();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_was_collected_later_wins_whichever_comes_first()
    {
        var older = SomeComment.Of("a", "before") with { LikeCount = 3, CollectedAt = Earlier, UpdatedAt = Later };
        var newer = SomeComment.Of("a", "after") with { LikeCount = 2, CollectedAt = Later, UpdatedAt = Earlier };
        Assert.Equal(newer, Stored(older, newer));
        Assert.Equal(newer with { Id = "b" }, Stored(newer with { Id = "b" }, older with { Id = "b" }));
    }

    [Fact]
    public void What_was_updated_later_wins_where_the_collecting_is_not_known_of_both()
    {
        var newer = SomeComment.Of("a", "after") with { UpdatedAt = Later };
        var older = SomeComment.Of("a", "before") with { UpdatedAt = Earlier, CollectedAt = Earlier };
        Assert.Equal(newer, Stored(newer, older));
        Assert.Equal("before", Assert.Single(_store.ReadEdits("a")).Text);
    }

    [Fact]
    public void The_later_intake_wins_where_nothing_is_known()
    {
        Assert.Equal(5, Stored(SomeComment.Of("a") with { LikeCount = 9 }, SomeComment.Of("a") with { LikeCount = 5 }).LikeCount);
    }

    [Fact]
    public void The_older_text_is_kept_once_with_its_times()
    {
        var older = SomeComment.Of("a", "before") with { CollectedAt = Earlier, UpdatedAt = Earlier };
        var newer = SomeComment.Of("a", "after") with { CollectedAt = Later };
        Stored(older, newer, older, newer, older);
        var edit = Assert.Single(_store.ReadEdits("a"));
        Assert.Equal(new EditedText("before", Earlier, Earlier, _folder.Time.GetUtcNow(), IntakeId: 1), edit);
    }

    [Fact]
    public void Texts_that_replace_one_another_are_kept_in_order()
    {
        Stored(SomeComment.Of("a", "one"), SomeComment.Of("a", "two"), SomeComment.Of("a", "three"));
        Assert.Equal(["one", "two"], _store.ReadEdits("a").Select(edit => edit.Text));
    }

    [Fact]
    public void What_only_the_older_knows_is_kept()
    {
        var older = SomeComment.Of("a") with { AuthorId = "UC1", IsHearted = true, UpdatedAt = Earlier, CollectedAt = Earlier };
        var bare = new Comment { Id = "a", VideoId = SomeComment.Video, ThreadId = "a", Text = older.Text };
        Assert.Equal(older, Stored(older, bare));
    }

    [Fact]
    public void A_collecting_time_is_dropped_with_the_text_it_belonged_to()
    {
        var dated = SomeComment.Of("a", "before") with { CollectedAt = Later, UpdatedAt = Later };
        var merged = Stored(dated, SomeComment.Of("a", "after"));
        Assert.Null(merged.CollectedAt);
        Assert.Null(merged.UpdatedAt);
    }

    [Fact]
    public void A_more_exact_date_is_not_replaced_by_a_vaguer_one()
    {
        var exact = SomeComment.Of("a");
        var vague = exact with { PublishedAt = Earlier, PublishedPrecision = TimePrecision.Month };
        Assert.Equal(exact.PublishedAt, Stored(exact, vague).PublishedAt);
        Assert.Equal(exact.PublishedAt, Stored(vague with { Id = "b" }, exact with { Id = "b" }).PublishedAt);
    }

    [Fact]
    public void A_reply_stays_a_reply_when_a_file_without_threads_brings_it_again()
    {
        var reply = SomeComment.Of("a.2") with { ThreadId = "a", ParentId = "a.1" };
        var threadOnly = reply with { ParentId = "a" };
        Assert.Equal(reply, Stored(SomeComment.Of("a.2"), threadOnly, reply, threadOnly, SomeComment.Of("a.2")));
    }

    private Comment Stored(params Comment[] comments)
    {
        foreach (var comment in comments)
        {
            _store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(comment));
        }
        return _store.ReadComments([comments[0].VideoId]).Single(comment => comment.Id == comments[0].Id);
    }
}
