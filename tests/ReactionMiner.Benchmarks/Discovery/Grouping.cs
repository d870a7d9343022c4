namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>Into which groups a method put comments.</summary>
/// <param name="Groups">Of each comment, the main one first; none when it was left unplaced.</param>
internal sealed record Grouping(IReadOnlyList<IReadOnlyList<int>> Groups)
{
    public int Count => Groups.SelectMany(groups => groups).Distinct().Count();

    public double Placed => Groups.Count(groups => groups.Count > 0) / (double)Groups.Count;

    /// <summary>One label a comment; the unplaced share one.</summary>
    public int[] Main => [.. Groups.Select(groups => groups.Count > 0 ? groups[0] : -1)];

    public static Grouping OfLabels(IEnumerable<int> labels) => new([.. labels.Select(label => label < 0 ? Array.Empty<int>() : [label])]);
}
