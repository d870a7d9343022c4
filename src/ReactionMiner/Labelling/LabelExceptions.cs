namespace ReactionMiner.Labelling;

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
