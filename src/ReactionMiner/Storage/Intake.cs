using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>One import or fetch in the making. Each page is kept from the moment <see cref="Add"/> returns, whatever happens next.</summary>
public sealed class Intake
{
    /// <summary>Refused rows that are written down with place and reason for each intake; those beyond are only counted.</summary>
    public const int RefusedRowsKept = 100_000;

    private readonly ReactionStore _store;

    internal Intake(ReactionStore store, long id)
    {
        _store = store;
        Id = id;
    }

    public long Id { get; }

    /// <summary>What became of the rows of the pages added so far.</summary>
    public IntakeTotals Totals { get; private set; } = new(0, 0, 0, 0);

    /// <summary>Stores a page in one transaction.</summary>
    /// <exception cref="StoreException">Nothing of the page is stored; the pages before it are.</exception>
    public PageOutcome Add(CommentPage page)
    {
        var outcome = _store.Write(page, Id, RefusedRowsKept - Totals.Refused);
        Totals = Totals.Plus(outcome);
        return outcome;
    }

    /// <summary>Notes a file that was read; a second note under the same name replaces the first.</summary>
    /// <exception cref="StoreException"/>
    public void AddFile(IntakeFile file) => _store.Write(connection => IntakeTable.AddFile(connection, Id, file));

    /// <summary>Says that the last page is in. Until then reports call the intake incomplete.</summary>
    /// <exception cref="StoreException"/>
    public void Complete() => _store.Write(connection => IntakeTable.Complete(connection, Id, _store.Now));
}
