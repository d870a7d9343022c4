namespace ReactionMiner.DataFiles;

/// <summary>A theme set, a file of labels or a word list cannot be read, or holds something that cannot be used.</summary>
public sealed class DataFileException(string file, long? line, string? field, string problem, Exception? innerException = null)
    : MiningException($"{file}{(line is null ? "" : $":{line}")}: {(field is null ? "" : $"{field}: ")}{problem}", innerException)
{
    /// <summary>For a file that the disk does not give.</summary>
    internal static DataFileException Unreadable(string file, Exception why) => new(
        file, line: null, field: null, why is FileNotFoundException or DirectoryNotFoundException ? "there is no such file." : $"cannot be read: {why.Message}", why);

    public string File { get; } = file;

    /// <summary>Counted from 1; null when the file as a whole is meant.</summary>
    public long? Line { get; } = line;

    /// <summary>Key or column; null when the row as a whole is meant.</summary>
    public string? Field { get; } = field;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; } = field is null ? problem : $"{field}: {problem}";
}
