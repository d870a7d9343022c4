using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Storage;

public sealed class KilledWriterTests : IDisposable
{
    private const int CommentsPerPage = 50;
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_killed_process_leaves_every_page_it_committed_and_no_part_of_another()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 10; round++)
        {
            var name = $"round{round}";
            using var writer = StoreWriterProcess.Start(_folder.Path, name, int.MaxValue, CommentsPerPage);
            writer.WaitForFirstPage();
            Thread.Sleep(random.Next(250));
            var saidWritten = 1 + writer.Kill();
            AssertWholePages(name, saidWritten);
        }
    }

    [Fact]
    public void A_process_killed_while_it_creates_the_store_leaves_a_store_or_nothing()
    {
        var random = new Random(20260102);
        for (var round = 0; round < 5; round++)
        {
            using var folder = new StoreFolder();
            using var writer = StoreWriterProcess.Start(folder.Path, "early", 1, CommentsPerPage);
            while (!File.Exists(folder.Path))
            {
                Thread.Sleep(1);
            }
            Thread.Sleep(random.Next(30));
            writer.Kill();
            using var store = folder.Open();
            Assert.Contains(store.CountComments([VideoId.ForFile("early")]), new[] { 0L, CommentsPerPage });
        }
    }

    private void AssertWholePages(string name, int saidWritten)
    {
        using var store = _folder.Open();
        var pages = store.ReadComments([VideoId.ForFile(name)]).GroupBy(comment => comment.Id.Split('.')[1], StringComparer.Ordinal).ToList();
        Assert.All(pages, page => Assert.Equal(CommentsPerPage, page.Count()));
        Assert.InRange(pages.Count, saidWritten, saidWritten + 1);
        var intake = store.ReadIntakes()[^1];
        Assert.Equal(name, intake.SourceName);
        Assert.False(intake.IsComplete);
        Assert.Equal(pages.Count * CommentsPerPage, intake.Totals.RowsRead);
        using var connection = new SqliteConnection($"Data Source={_folder.Path};Pooling=False");
        Assert.Equal("ok", connection.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Empty(connection.Query("PRAGMA foreign_key_check"));
    }
}
