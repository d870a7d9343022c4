using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>A harvest whose every step is one transaction of the store.</summary>
internal sealed class StoredHarvest(ReactionStore store, HarvestRow row, Video video) : IHarvest
{
    public Video Video { get; } = video;

    public PagePlace Listing { get; private set; } = new(row.ListingToken, row.IsListed != 0);

    public IReadOnlyDictionary<string, ThreadReading> FindReadings(IReadOnlyCollection<string> threadIds) =>
        store.Connection.Read(connection => HarvestThreadTable.FindReadings(connection, row.HarvestId, threadIds));

    public IReadOnlySet<string> FindSeen(IReadOnlyCollection<string> commentIds) =>
        store.Connection.Read(connection => SightingTable.FindSeen(connection, commentIds));

    public PageChanges AddThreads(CommentPage page, IReadOnlyList<ListedThread> threads, PagePlace goesOnAt)
    {
        var changes = store.Write(connection =>
        {
            var stored = Add(connection, page);
            HarvestThreadTable.List(connection, row.HarvestId, threads);
            HarvestTable.Move(connection, row.HarvestId, goesOnAt, store.Now);
            return stored;
        });
        Listing = goesOnAt;
        return changes;
    }

    public IReadOnlyList<PendingThread> FindPending(int atMost) =>
        store.Connection.Read(connection => HarvestThreadTable.FindPending(connection, row.HarvestId, atMost));

    public PageChanges AddReplies(string threadId, CommentPage page, PagePlace goesOnAt) => store.Write(connection =>
    {
        var stored = Add(connection, page);
        HarvestThreadTable.Advance(connection, row.HarvestId, threadId, stored.FirstSeen, goesOnAt);
        HarvestTable.Touch(connection, row.HarvestId, store.Now);
        return stored;
    });

    public void GiveUp(string threadId, string reason, bool isFinal) =>
        store.Write(connection => HarvestThreadTable.GiveUp(connection, threadId, reason, isFinal));

    public HarvestTotals ReadTotals() => store.Connection.Read(connection => HarvestTotalsReader.Read(connection, row));

    public int Close(bool isComplete) => store.Write(connection =>
    {
        HarvestTable.End(connection, row.HarvestId, isComplete, store.Now);
        if (!isComplete)
        {
            return 0;
        }
        IntakeTable.Complete(connection, row.IntakeId, store.Now);
        return SightingTable.MarkMissed(connection, row.HarvestId, Video.Id);
    });

    private PageChanges Add(SqliteConnection connection, CommentPage page)
    {
        var outcome = store.AddPage(page, row.IntakeId);
        return new PageChanges(outcome.Stored, outcome.Updated, SightingTable.Add(connection, row.HarvestId, page.Comments));
    }
}
