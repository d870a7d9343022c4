namespace ReactionMiner.MachineLearning;

/// <summary>Splits measured samples into parts of about one size; those of one group share a part.</summary>
internal sealed class Folds
{
    private readonly Dictionary<string, int> _byGroup = new(StringComparer.Ordinal);

    public Folds(IEnumerable<Sample> samples, int count)
    {
        Count = count;
        var sizes = new int[count];
        var groups = samples.Where(sample => sample.IsMeasured)
            .GroupBy(sample => sample.Group, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += group.Count();
            _byGroup.Add(group.Key, smallest);
        }
    }

    public int Count { get; }

    /// <summary>The part of the sample's group, be the sample measured or not; null when none of the group is measured.</summary>
    public int? Of(Sample sample) => _byGroup.TryGetValue(sample.Group, out var fold) ? fold : null;
}
