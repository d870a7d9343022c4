using ReactionMiner.Comments;
using ReactionMiner.Importing;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;
using ReactionMiner.YouTube;

namespace ReactionMiner.Mining;

/// <summary>The outcome of a run.</summary>
/// <param name="FolderName">A file-system-safe name for the folder of its reports.</param>
/// <param name="Reactions">The counts.</param>
/// <param name="Comments">Streams the comments behind the counts, those left out included, each time it is called.</param>
public sealed record MiningResult(string FolderName, ViewerReactions Reactions, Func<IEnumerable<ClassifiedComment>> Comments)
{
    /// <summary>What became of the labels of the theme set.</summary>
    public required LabelUse Labels { get; init; }

    /// <summary>Looks up stored videos whose viewers speak of the same themes; it reads the whole store.</summary>
    public Func<IReadOnlyList<RelatedVideo>> FindRelated { get; init; } = () => [];

    /// <summary>What was read in this run; null when everything came from the store.</summary>
    public IntakeResult? Intake { get; init; }

    /// <summary>What was fetched in this run; null when nothing was asked of YouTube.</summary>
    public HarvestOutcome? Harvest { get; init; }
}

/// <summary>What became of a source.</summary>
/// <param name="Name">The source's name without its folder.</param>
/// <param name="Videos">Those its comments belong to.</param>
/// <param name="Totals">Rows read = stored + duplicates + refused.</param>
/// <param name="Files">The files it consists of.</param>
/// <param name="Refused">Rows that could not be kept, as many as the store writes down.</param>
/// <param name="IsComplete">The source was read to its end, and every row of it is a comment or holds no text.</param>
public sealed record IntakeResult(
    string Name,
    IReadOnlyList<VideoId> Videos,
    IntakeTotals Totals,
    IReadOnlyList<ImportedFile> Files,
    IReadOnlyList<RefusedRow> Refused,
    bool IsComplete)
{
    /// <summary>Why the first of the refused rows was; null when none was.</summary>
    public string? FirstReason => Refused is [var first, ..] ? first.Reason : null;
}

/// <summary>There is nothing to count.</summary>
public sealed class NoCommentsException(string name)
    : MiningException($"No comments are stored for '{name}'. `videos` lists what is stored; `mine` or `import` brings comments in.");

/// <summary>A source was read and holds no comments.</summary>
/// <param name="reason">Why the first of the refused rows was; null when none was.</param>
public sealed class EmptySourceException(string name, long refused, string? reason) : MiningException(refused == 0
    ? $"'{name}' has no comments (yet), so there is nothing to count."
    : $"'{name}' has no comments that could be read; all of its {refused} rows were refused, the first because {reason}. `import` lists them with their reasons.");
