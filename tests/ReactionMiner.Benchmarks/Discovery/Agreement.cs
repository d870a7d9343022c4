namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>How far two partitions of the same comments are one.</summary>
internal static class Agreement
{
    /// <summary>Normalised mutual information, by the mean of the two entropies: 0 to 1.</summary>
    public static double MutualInformation(int[] left, int[] right)
    {
        double n = left.Length;
        var (rows, columns) = (Counts(left), Counts(right));
        var shared = Cells(left, right).Sum(cell => cell.Value / n * Math.Log(cell.Value * n / ((double)rows[cell.Key.Item1] * columns[cell.Key.Item2])));
        var entropies = Entropy(rows.Values, n) + Entropy(columns.Values, n);
        return entropies > 0 ? 2 * shared / entropies : 1;
    }

    /// <summary>Adjusted Rand index: 1 for the same partition, about 0 for unrelated ones.</summary>
    public static double Rand(int[] left, int[] right)
    {
        var together = Cells(left, right).Values.Sum(Pairs);
        var (rows, columns) = (Counts(left).Values.Sum(Pairs), Counts(right).Values.Sum(Pairs));
        var expected = rows * columns / Pairs(left.Length);
        var most = (rows + columns) / 2;
        return most > expected ? (together - expected) / (most - expected) : 1;
    }

    private static Dictionary<int, int> Counts(int[] labels) => labels.CountBy(label => label).ToDictionary();

    private static Dictionary<(int, int), int> Cells(int[] left, int[] right) => left.Zip(right).CountBy(cell => cell).ToDictionary();

    private static double Entropy(IEnumerable<int> counts, double n) => -counts.Sum(count => count / n * Math.Log(count / n));

    private static double Pairs(int count) => count * (count - 1.0) / 2;
}
