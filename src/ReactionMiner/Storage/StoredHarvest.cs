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

    public bool HasMet(IReadOnlyCollection<string> commentIds) =>
        store.Connection.Read(connection => SightingTable.CountMet(connection, row.HarvestId, commentIds))
            == commentIds.Distinct(StringComparer.Ordinal).Count();

    public PageChanges AddThreads(CommentPage page, IReadOnlyList<ListedThread> threads, PagePlace goesOnAt)
    {
        var changes = Write(connection =>
        {
            var (stored, firstSeen) = Add(connection, page);
            HarvestThreadTable.List(connection, row.HarvestId, threads, firstSeen);
            HarvestTable.Move(connection, row.HarvestId, goesOnAt, store.Now);
            return stored;
        });
        Listing = goesOnAt;
        return changes;
    }

    public IReadOnlyList<PendingThread> FindPending(int atMost) =>
        store.Connection.Read(connection => HarvestThreadTable.FindPending(connection, row.HarvestId, atMost));

    public PageChanges AddReplies(string threadId, CommentPage page, PagePlace goesOnAt) => Write(connection =>
    {
        var (stored, _) = Add(connection, page);
        HarvestThreadTable.Advance(connection, row.HarvestId, threadId, stored.FirstSeen, goesOnAt);
        HarvestTable.Touch(connection, row.HarvestId, store.Now);
        return stored;
    });

    public void GiveUp(string threadId, string reason, bool isFinal) =>
        Write(connection => HarvestThreadTable.GiveUp(connection, threadId, reason, isFinal));

    public HarvestTotals ReadTotals() => store.Connection.Read(connection => HarvestTotalsReader.Read(connection, row));

    public int Close(bool isComplete) => Write(connection =>
    {
        HarvestTable.End(connection, row.HarvestId, isComplete, store.Now);
        if (!isComplete)
        {
            return 0;
        }
        IntakeTable.Complete(connection, row.IntakeId, store.Now);
        return SightingTable.MarkMissed(connection, row.HarvestId, Video.Id);
    });

    private T Write<T>(Func<SqliteConnection, T> work) => store.Write(connection => HarvestTable.IsHeld(connection, row)
        ? work(connection)
        : throw new FetchTakenOverException(store.Connection.Path, Video.Id));

    private (PageChanges Changes, IReadOnlyList<Comment> FirstSeen) Add(SqliteConnection connection, CommentPage page)
    {
        var outcome = store.AddPage(page, row.IntakeId);
        var firstSeen = SightingTable.Add(connection, row.HarvestId, page.Comments);
        return (new PageChanges(outcome.Stored, outcome.Updated, firstSeen.Count), firstSeen);
    }
}
