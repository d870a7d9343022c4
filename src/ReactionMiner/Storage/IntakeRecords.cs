using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>What became of the rows of one page.</summary>
/// <param name="Stored">Comments that were not there before.</param>
/// <param name="Updated">Comments that were there and are changed by the row.</param>
/// <param name="Unchanged">Comments that were there, in an earlier intake or earlier in this one, and stay as they are.</param>
/// <param name="Refused">Rows that the source could not read or the store cannot keep.</param>
public sealed record PageOutcome(int Stored, int Updated, int Unchanged, IReadOnlyList<RefusedRow> Refused)
{
    /// <summary>Rows whose comment was already there, changed or not.</summary>
    public int Duplicates => Updated + Unchanged;
}

/// <summary>What became of the rows of an intake's committed pages.</summary>
public sealed record IntakeTotals(long Stored, long Updated, long Unchanged, long Refused)
{
    /// <summary>Those of the refused rows that hold no text at all; see <see cref="RefusedRow.IsEmpty"/>.</summary>
    public long Empty { get; init; }

    /// <summary>Refused rows that may hold a comment: another try, or another export of it, could bring it.</summary>
    public long Unreadable => Refused - Empty;

    /// <summary>Rows whose comment was already there, changed or not.</summary>
    public long Duplicates => Updated + Unchanged;

    public long RowsRead => Stored + Duplicates + Refused;

    internal IntakeTotals Plus(PageOutcome page) => new(
        Stored + page.Stored, Updated + page.Updated, Unchanged + page.Unchanged, Refused + page.Refused.Count)
    {
        Empty = Empty + page.Refused.Count(row => row.IsEmpty),
    };
}

/// <summary>A file that an intake read.</summary>
/// <param name="Name">As given, with the member's name after it for an archive.</param>
/// <param name="Sha256">Of its bytes, in hexadecimal.</param>
/// <param name="Bytes">Its size.</param>
public sealed record IntakeFile(string Name, string Format, string Sha256, long Bytes);

/// <summary>One import or fetch, as the store remembers it.</summary>
/// <param name="Kind"><c>file</c> or <c>fetch</c>.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="CompletedAt">UTC; null when it never came to its last page.</param>
public sealed record RecordedIntake(
    long Id, string Kind, string SourceName, DateTimeOffset StartedAt, DateTimeOffset? CompletedAt, IntakeTotals Totals)
{
    /// <summary>By name.</summary>
    public IReadOnlyList<IntakeFile> Files { get; init; } = [];

    public bool IsComplete => CompletedAt is not null;
}

/// <summary>Where a comment comes from.</summary>
/// <param name="FirstIntakeId">The intake that brought it.</param>
/// <param name="FirstSeenAt">When that was, UTC, by this machine's clock.</param>
/// <param name="LastIntakeId">The latest intake that had it.</param>
/// <param name="LastSeenAt">When that was.</param>
/// <param name="TextIntakeId">The intake that brought the present text.</param>
public sealed record CommentProvenance(
    long FirstIntakeId, DateTimeOffset FirstSeenAt, long LastIntakeId, DateTimeOffset LastSeenAt, long TextIntakeId);

/// <summary>A text that a comment had before the present one, or that an older file had for it.</summary>
/// <param name="UpdatedAt">When its writer gave it this text, UTC; null when unknown.</param>
/// <param name="CollectedAt">When it was collected with this text; null when unknown.</param>
/// <param name="KeptAt">When the store put it aside.</param>
/// <param name="IntakeId">The intake that brought it.</param>
public sealed record EditedText(
    string Text, DateTimeOffset? UpdatedAt, DateTimeOffset? CollectedAt, DateTimeOffset KeptAt, long IntakeId);
