namespace ReactionMiner.Importing;

/// <summary>The path names nothing that can be opened.</summary>
public sealed class FileNotReadableException(string name, string reason, Exception? innerException = null)
    : MiningException($"'{name}' cannot be read: {reason}.", innerException)
{
    /// <summary>The file is damaged or locked away, rather than of another kind: comments may be missing.</summary>
    public bool IsDamage => InnerException is not null;
}

/// <summary>The file was read and holds no comments in any known form.</summary>
public sealed class FileNotRecognisedException(string name, string found) : MiningException(
    $"No comments were recognised in '{name}': {found}. Looked for: {string.Join(", ", CommentFormats.All.Select(format => format.Name))}. "
    + "Pass --map text=COLUMN to name the column that holds the comments (other fields likewise), or --format NAME if it is one of these.")
{
    public string FileName { get; } = name;

    /// <summary>What is in the file instead.</summary>
    public string Found { get; } = found;

    /// <summary>For a folder or archive in which no file holds comments.</summary>
    internal static FileNotRecognisedException ForAll(string name, IReadOnlyList<MiningException> failures) => new(name, failures.Count == 0
        ? "there are no files in it"
        : $"none of its {failures.Count} files holds any ({string.Join("; ", failures.Take(5).Select(ReasonOf))})");

    /// <summary>Why a file was skipped, without the advice.</summary>
    internal static string ReasonOf(MiningException failure) => failure is FileNotRecognisedException { Found: var found } ? found : failure.Message;
}

/// <summary>A column that was asked for is not in the file.</summary>
public sealed class ColumnNotFoundException(string name, string column, string found)
    : MiningException($"'{name}' has no column '{column}': it is {found}. Correct --map, or leave it out for this file.")
{
    public string Column { get; } = column;
}
