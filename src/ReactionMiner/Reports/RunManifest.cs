using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>How a result came about: everything needed to make it again, or to tell why another run differs.</summary>
public sealed record RunManifest
{
    public required ToolDescription Tool { get; init; }

    /// <summary>In the order in which they were read.</summary>
    public IReadOnlyList<InputDescription> Inputs { get; init; } = [];

    /// <summary>All imports and fetches that brought the comments, this run's among them, in the order in which they began: what one has to
    /// do again to have the same store.</summary>
    public IReadOnlyList<SourceDescription> Sources { get; init; } = [];

    /// <summary>Options by name, as they took effect. Never a secret.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the result was ready to be written.</summary>
    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Units of the YouTube Data API's daily quota that the run spent.</summary>
    public int QuotaUnits { get; init; }

    public required RowTotals Rows { get; init; }

    /// <summary>Every row that could not be read.</summary>
    public IReadOnlyList<RefusedRow> RefusedRows { get; init; } = [];

    /// <summary>What became of the labels of the theme set.</summary>
    public LabelUse Labels { get; init; } = new(0, 0, 0);

    /// <summary>Why the run broke off before its end; null when it came to its end.</summary>
    public string? Failure { get; init; }
}

/// <param name="Command">What was asked for, such as <c>export</c>.</param>
/// <param name="Sha256">Of the program's main assembly, lower-case hexadecimal; null when unknown.</param>
/// <param name="Platform">Runtime, system and processor: processors round the model's sums differently.</param>
public sealed record ToolDescription(string Name, string Version, string Command, string? Sha256, string Platform);

/// <summary>An import or fetch behind the comments.</summary>
/// <param name="Kind"><c>file</c> or <c>fetch</c>.</param>
/// <param name="FinishedAt">Null when it never came to its end.</param>
/// <param name="Files">Those it read; empty for a fetch.</param>
public sealed record SourceDescription(
    string Kind, string Name, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, RowTotals Rows, IReadOnlyList<InputDescription> Files);

/// <param name="Name">A path as given, or a video id.</param>
/// <param name="Format">The format it was recognised as.</param>
/// <param name="Bytes">Null for standard input and for fetched videos, as is the hash.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record InputDescription(string Name, string Format, long? Bytes, string? Sha256);

/// <summary>What became of every row read: Read = Stored + AlreadyThere + Refused.</summary>
/// <param name="Stored">Comments new in the store.</param>
/// <param name="AlreadyThere">Comments that the store held, changed by the row or not. No repeats: those are other comments that say the same.</param>
public sealed record RowTotals(long Read, long Stored, long AlreadyThere, long Refused);
