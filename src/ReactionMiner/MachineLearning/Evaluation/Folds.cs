namespace ReactionMiner.MachineLearning;

/// <summary>
/// Splits measured samples into parts of about one size that hold about as many of each label; samples of one group share a part.
/// </summary>
/// <remarks>
/// Where the parts differ much in how common a label is, each is judged with a calibration and a threshold from parts that differ from
/// it the other way, and a rare label looks harder than it is.
/// </remarks>
internal sealed class Folds
{
    private readonly Dictionary<string, int> _byGroup = new(StringComparer.Ordinal);

    public Folds(IEnumerable<Sample> samples, int count)
    {
        Count = count;
        var measured = samples.Where(sample => sample.IsMeasured).ToList();
        var shares = new LabelShares(measured);
        var parts = Enumerable.Range(0, count).Select(_ => new double[shares.Length]).ToArray();
        var groups = measured.GroupBy(sample => sample.Group, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(sample => sample.Labels.Count))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var added = shares.Of(group);
            var lightest = Enumerable.Range(0, count).MinBy(part => Growth(parts[part], added));
            for (var i = 0; i < added.Length; i++)
            {
                parts[lightest][i] += added[i];
            }
            _byGroup.Add(group.Key, lightest);
        }
    }

    public int Count { get; }

    /// <summary>The part of the sample's group, be the sample measured or not; null when none of the group is measured.</summary>
    public int? Of(Sample sample) => _byGroup.TryGetValue(sample.Group, out var fold) ? fold : null;

    /// <summary>How much the sum of squares grows: least where what is added is still rare.</summary>
    private static double Growth(double[] part, double[] added) =>
        part.Zip(added, (held, more) => more * ((2 * held) + more)).Sum();

    /// <summary>Of all samples, and of all samples with each label, the share that some hold.</summary>
    private sealed class LabelShares
    {
        private readonly int[] _labels;
        private readonly double[] _all;

        public LabelShares(IReadOnlyList<Sample> samples)
        {
            _labels = [.. samples.SelectMany(sample => sample.Labels).Distinct().Order()];
            _all = Counts([.. samples]);
        }

        public int Length => _labels.Length + 1;

        public double[] Of(IEnumerable<Sample> some) => [.. Counts([.. some]).Zip(_all, (own, all) => own / all)];

        private double[] Counts(Sample[] some) =>
            [some.Length, .. _labels.Select(label => (double)some.Count(sample => sample.Labels.Contains(label)))];
    }
}
