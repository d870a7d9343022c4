using ReactionMiner.Comments;

namespace ReactionMiner.Importing;

/// <summary>What became of a file, or of a member of an archive.</summary>
public sealed record ImportedFile
{
    /// <summary>The path as found; for a member of an archive <c>archive.zip/member</c>; <c>-</c> for standard input.</summary>
    public required string Name { get; init; }

    /// <summary>Null when the file was skipped.</summary>
    public CommentFormat? Format { get; init; }

    /// <summary>Why no comments were read; null when the file was read.</summary>
    public string? SkippedBecause { get; init; }

    /// <summary>Bytes of the file on disk; of the whole archive for a member. 0 when it could not be opened.</summary>
    public required long Size { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file on disk; of the whole archive for a member. Empty when it could not be opened.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Comments and refused rows together.</summary>
    public long RowsRead { get; init; }

    public long RowsRefused { get; init; }

    /// <summary>Videos that the file describes apart from comments, as <c>videos.list</c> does.</summary>
    public long VideosDescribed { get; init; }

    /// <summary>The file was skipped for being damaged or locked away, so that comments may be missing; false where it is no comment file.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The file stops before its end: what was read stands, more is missing.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>What was read otherwise than one might expect, in words for the person who has the file.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The same, with a word on the video its comments were taken to belong to.</summary>
    internal ImportedFile TakenFor(VideoId video) => this with
    {
        Warnings = [.. Warnings,
            $"it names no video; its comments were taken for those of {video}, the only video that the files beside it name. If they are not, read it by itself"],
    };
}
