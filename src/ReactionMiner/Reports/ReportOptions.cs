namespace ReactionMiner.Reports;

/// <summary>How reports are written.</summary>
/// <param name="Authors">How comments.csv and report.html name authors.</param>
/// <param name="Page">Writes report.html.</param>
public sealed record ReportOptions(AuthorNaming Authors, IReportPage Page)
{
    /// <summary>Order of the themes in summary.md and report.html; the other files keep the listed order.</summary>
    public ThemeOrder Order { get; init; }

    /// <summary>Begin CSV files with a byte-order mark, without which Excel misreads what is not ASCII.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Write the tables as JSON lines, too.</summary>
    public bool HasJsonLines { get; init; }

    /// <summary>Write the tables as Parquet, too.</summary>
    public bool HasParquet { get; init; }

    /// <summary>Replace a published run even by a worse one.</summary>
    public bool Force { get; init; }
}

/// <summary>What became of the reports.</summary>
/// <param name="IsPublished">False when a better run was there already and stays.</param>
/// <param name="Folder">Where the reports lie.</param>
/// <param name="Reason">What was done and why, in a sentence or two.</param>
public sealed record ReportOutcome(bool IsPublished, string Folder, string Reason);

/// <summary>Files could not be written. None of the files there is half written.</summary>
public sealed class ReportFolderException(string folder, string problem, Exception? innerException = null)
    : MiningException($"Files cannot be written to '{folder}': {problem} No file there is half written.", innerException)
{
    public string Folder { get; } = folder;

    internal static ReportFolderException For(string folder, Exception problem) => new(
        folder, $"{problem.Message.TrimEnd('.')}. Free some space, mend the permissions, or choose another folder with --out.", problem);
}
