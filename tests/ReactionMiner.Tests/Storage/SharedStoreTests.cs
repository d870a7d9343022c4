using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Storage;

public sealed class SharedStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Processes_that_create_and_fill_one_store_at_once_all_succeed()
    {
        string[] names = ["first", "second", "third"];
        var writers = names.Select(name => StoreWriterProcess.Start(_folder.Path, name, 40, 50)).ToList();
        foreach (var writer in writers)
        {
            writer.WaitUntilDone();
            writer.Dispose();
        }
        using var store = _folder.Open();
        Assert.All(names, name => Assert.Equal(2000, store.CountComments([VideoId.ForFile(name)])));
        Assert.All(store.ReadIntakes(), intake => Assert.True(intake.IsComplete));
        Assert.Equal(3, store.ReadIntakes().Count);
    }

    [Fact]
    public void Threads_that_open_a_new_store_at_once_all_succeed() => Parallel.For(0, 8, thread =>
    {
        using var store = _folder.Open();
        store.BeginIntake("file", "one").Add(SomeComment.Page(SomeComment.Of($"c{thread}")));
        Assert.Contains(store.ReadComments([SomeComment.Video]), comment => comment.Id == $"c{thread}");
    });

    [Fact]
    public void Threads_that_share_a_store_lose_nothing()
    {
        using var store = _folder.Open();
        Parallel.For(0, 4, thread =>
        {
            var intake = store.BeginIntake("file", "one");
            for (var page = 0; page < 25; page++)
            {
                intake.Add(SomeComment.Page(SomeComment.Of($"{thread}.{page}"), SomeComment.Of("shared")));
            }
        });
        Assert.Equal(101, store.CountComments([SomeComment.Video]));
        Assert.Equal(200, store.ReadIntakes().Sum(intake => intake.Totals.RowsRead));
        Assert.Equal(101, store.ReadIntakes().Sum(intake => intake.Totals.Stored));
    }
}
