using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class IntakeTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly ReactionStore _store;

    public IntakeTests() => _store = _folder.Open();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_same_file_twice_changes_nothing_and_counts_as_duplicates()
    {
        var page = SomeComment.Page(SomeComment.Of("a"), SomeComment.Of("b")) with { Refused = [new("comments.csv:4", "no text")] };
        _store.BeginIntake("file", "comments.csv").Add(page);
        var before = _store.ReadComments([SomeComment.Video]).ToList();
        var again = _store.BeginIntake("file", "comments.csv");
        again.Add(page);
        Assert.Equal(new IntakeTotals(Stored: 0, Updated: 0, Unchanged: 2, Refused: 1), again.Totals);
        Assert.Equal(page.RowsRead, again.Totals.RowsRead);
        Assert.Equal(before, _store.ReadComments([SomeComment.Video]));
        Assert.Empty(_store.ReadEdits("a"));
    }

    [Fact]
    public void An_id_that_comes_again_in_one_page_is_a_duplicate_even_when_it_brings_a_new_text()
    {
        var outcome = _store.BeginIntake("file", "comments.csv")
            .Add(SomeComment.Page(SomeComment.Of("a", "before"), SomeComment.Of("a", "after"), SomeComment.Of("a", "after")));
        Assert.Equal((1, 1, 1, 2), (outcome.Stored, outcome.Updated, outcome.Unchanged, outcome.Duplicates));
        Assert.Equal("after", Assert.Single(_store.ReadComments([SomeComment.Video])).Text);
    }

    [Fact]
    public void An_intake_is_incomplete_until_it_is_said_to_be_complete()
    {
        var intake = _store.BeginIntake("fetch", SomeComment.Video.Value);
        intake.Add(SomeComment.Page(SomeComment.Of("a")));
        Assert.False(Assert.Single(_store.ReadIntakes([SomeComment.Video])).IsComplete);
        _folder.Time.Advance(TimeSpan.FromMinutes(5));
        intake.Complete();
        Assert.Equal(_folder.Time.GetUtcNow(), Assert.Single(_store.ReadIntakes()).CompletedAt);
        Assert.Equal(intake.Totals, Assert.Single(_store.ReadIntakes()).Totals);
        Assert.Empty(_store.ReadIntakes([VideoId.ForFile("other")]));
    }

    [Fact]
    public void The_files_of_an_intake_are_remembered()
    {
        var file = new IntakeFile("all.zip/comments.csv", "youte", "ab12", 1234);
        var intake = _store.BeginIntake("file", "all.zip");
        intake.AddFile(file with { Bytes = 1 });
        intake.AddFile(file);
        Assert.Equal([file], Assert.Single(_store.ReadIntakes()).Files);
    }

    [Fact]
    public void Refused_rows_are_kept_with_place_and_reason()
    {
        RefusedRow row = new("comments.csv:4", "no text");
        var intake = _store.BeginIntake("file", "comments.csv");
        var outcome = intake.Add(new CommentPage([SomeComment.Of(""), SomeComment.Of("a\0")], [row]));
        Assert.Equal(3, intake.Totals.Refused);
        Assert.Equal(row, outcome.Refused[0]);
        Assert.Equal(row, _store.ReadRefusedRows(intake.Id)[0]);
        Assert.Equal(
            ["the comment has no id", "the comment's id holds a NUL or half of a surrogate pair"],
            _store.ReadRefusedRows(intake.Id).Skip(1).Select(refused => refused.Reason));
    }

    [Fact]
    public void Refused_rows_over_the_cap_are_counted_only()
    {
        var intake = _store.BeginIntake("file", "comments.csv");
        for (var page = 0; page < 3; page++)
        {
            intake.Add(new CommentPage([], [.. Enumerable.Repeat(new RefusedRow("x:1", "no text"), 40_000)]));
        }
        Assert.Equal(120_000, intake.Totals.Refused);
        Assert.Equal(Intake.RefusedRowsKept, _store.ReadRefusedRows(intake.Id).Count);
    }

    [Fact]
    public void A_comment_under_another_video_is_refused()
    {
        var other = VideoId.Parse("aaaaaaaaaaa");
        _store.BeginIntake("file", "one.csv").Add(SomeComment.Page(SomeComment.Of("a")));
        var intake = _store.BeginIntake("file", "two.csv");
        var refused = Assert.Single(intake.Add(SomeComment.Page(SomeComment.Of("a") with { VideoId = other })).Refused);
        Assert.Contains(SomeComment.Video.Value, refused.Reason, StringComparison.Ordinal);
        Assert.Equal(1, intake.Totals.Refused);
        Assert.Empty(_store.ReadComments([other]));
        Assert.Empty(_store.ReadIntakeVideos(intake.Id));
    }

    [Fact]
    public void A_comment_known_by_its_file_moves_to_its_video_and_never_back()
    {
        var file = VideoId.ForFile("comments");
        var unplaced = SomeComment.Of("a") with { VideoId = file };
        _store.BeginIntake("file", "comments.csv").Add(SomeComment.Page(unplaced));
        _store.BeginIntake("fetch", "x").Add(SomeComment.Page(SomeComment.Of("a")));
        var again = _store.BeginIntake("file", "comments.csv");
        Assert.Equal(1, again.Add(SomeComment.Page(unplaced)).Unchanged);
        Assert.Empty(_store.ReadComments([file]));
        Assert.Single(_store.ReadComments([SomeComment.Video]));
        Assert.Equal([SomeComment.Video], _store.ReadIntakeVideos(again.Id));
    }

    [Fact]
    public void Every_comment_knows_the_intakes_it_comes_from()
    {
        var first = _store.BeginIntake("file", "one.csv");
        var firstSeen = _folder.Time.GetUtcNow();
        first.Add(SomeComment.Page(SomeComment.Of("a")));
        _folder.Time.Advance(TimeSpan.FromDays(1));
        var second = _store.BeginIntake("file", "two.csv");
        second.Add(SomeComment.Page(SomeComment.Of("a")));
        Assert.Equal(
            new CommentProvenance(first.Id, firstSeen, second.Id, firstSeen.AddDays(1), first.Id), _store.FindProvenance("a"));
        second.Add(SomeComment.Page(SomeComment.Of("a", "edited")));
        Assert.Equal(second.Id, _store.FindProvenance("a")?.TextIntakeId);
        Assert.Null(_store.FindProvenance("b"));
    }
}
