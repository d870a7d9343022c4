namespace ReactionMiner.MachineLearning;

/// <summary>A theme set, a file of labelled comments or a word list holds something that cannot be used.</summary>
public sealed class DataFileException(string file, long? line, string? field, string problem)
    : MiningException(Describe(file, line, field, problem))
{
    public string File { get; } = file;

    /// <summary>Counted from 1; null when the file as a whole is meant.</summary>
    public long? Line { get; } = line;

    /// <summary>Key or column; null when the row as a whole is meant.</summary>
    public string? Field { get; } = field;

    private static string Describe(string file, long? line, string? field, string problem)
    {
        var place = line is null ? file : $"{file}:{line}";
        return field is null ? $"{place}: {problem}" : $"{place}: {field}: {problem}";
    }
}
