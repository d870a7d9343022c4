namespace ReactionMiner.Discovery.Words;

/// <summary>A phrase of a group's comments.</summary>
/// <param name="Members">Places in the group of those that say it.</param>
/// <param name="Contrast">How many say it, and how many times as often as elsewhere.</param>
internal sealed record Telling(string Phrase, IReadOnlySet<int> Members, double Contrast)
{
    public IReadOnlyList<string> Words { get; } = Phrase.Split(' ');

    /// <summary>One says part of the other over again.</summary>
    public bool Overlaps(Telling other) => Words.Intersect(other.Words, StringComparer.Ordinal).Any();
}
