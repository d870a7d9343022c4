using ReactionMiner.Reports;

namespace ReactionMiner.DataFiles;

/// <summary>A theme set, a file of labels or a word list cannot be read, or holds something that cannot be used.</summary>
public sealed class DataFileException(string file, long? line, string? field, string problem, Exception? innerException = null)
    : MiningException($"{file}{(line is null ? "" : $":{line}")}: {InWords(field, problem)}", innerException)
{
    private const int LongestProblem = 1500;

    /// <summary>For a file that the disk does not give.</summary>
    internal static DataFileException Unreadable(string file, Exception why) => new(
        file, line: null, field: null, why is FileNotFoundException or DirectoryNotFoundException ? "there is no such file." : $"cannot be read: {why.Message}", why);

    public string File { get; } = file;

    /// <summary>Counted from 1; null when the file as a whole is meant.</summary>
    public long? Line { get; } = line;

    /// <summary>Key or column; null when the row as a whole is meant.</summary>
    public string? Field { get; } = field;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; } = InWords(field, problem);

    // What a stranger wrote into a cell or a header is named in it.
    private static string InWords(string? field, string problem) =>
        TerminalText.Fit(TerminalText.Clean(field is null ? problem : $"{field}: {problem}"), LongestProblem);
}
