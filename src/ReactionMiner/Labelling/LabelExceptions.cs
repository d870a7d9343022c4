namespace ReactionMiner.Labelling;

/// <summary>A file of labels cannot be read, or holds something that cannot be used.</summary>
public sealed class LabelFileException(string file, long? line, string? field, string problem, Exception? innerException = null)
    : MiningException($"{file}{(line is null ? "" : $":{line}")}: {(field is null ? "" : $"{field}: ")}{problem}", innerException)
{
    public string File { get; } = file;

    /// <summary>Counted from 1; null when the file as a whole is meant.</summary>
    public long? Line { get; } = line;

    /// <summary>Column; null when the row or file as a whole is meant.</summary>
    public string? Field { get; } = field;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; } = field is null ? problem : $"{field}: {problem}";
}

/// <summary>A reader's name cannot name a file.</summary>
public sealed class ReaderNameException(string name) : MiningException(
    $"'{name}' cannot be a reader's name: use up to 40 letters, digits, hyphens and underscores, such as --reader ann.")
{
    public string Name { get; } = name;
}

/// <summary>A reader would mix two random orders, so that neither were a sample any more.</summary>
public sealed class OtherSeedException(string reader, int seed) : MiningException(
    FormattableString.Invariant($"The random sample that '{reader}' has begun was drawn with --seed {seed}. Go on with that seed, or label as another --reader."))
{
    /// <summary>Of the sample begun.</summary>
    public int Seed { get; } = seed;
}
