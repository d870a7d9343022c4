using ReactionMiner.Discovery.Groups;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>k-means on the vectors.</summary>
internal sealed class KMeans(int clusters) : IDiscoveryMethod
{
    private const int Passes = 25;

    public string Name => $"k-means, {clusters}";

    public Grouping Group(IReadOnlyList<SampleComment> sample, int seed)
    {
        var points = Points.Of(sample);
        var random = new Random(seed);
        var centres = random.GetItems(points, clusters).Select(point => point.ToArray()).ToArray();
        var labels = new int[points.Length];
        for (var pass = 0; pass < Passes; pass++)
        {
            labels = Array.ConvertAll(points, point => Enumerable.Range(0, clusters).MinBy(i => Points.Distance(point, centres[i])));
            var members = points.Zip(labels).ToLookup(pair => pair.Second, pair => pair.First);
            centres = [.. centres.Select((centre, i) => members[i].Any() ? Points.Mean([.. members[i]]) : centre)];
        }
        return Grouping.OfLabels(labels);
    }
}

/// <summary>Ward's: those two clusters are joined that spread least.</summary>
internal sealed class Ward(int clusters) : IDiscoveryMethod
{
    public string Name => $"Ward, {clusters}";

    public Grouping Group(IReadOnlyList<SampleComment> sample, int seed)
    {
        var points = Points.Of(sample);
        var labels = Enumerable.Range(0, points.Length).ToArray();
        var sizes = Enumerable.Repeat(1.0, points.Length).ToArray();
        var distances = points.Select(left => points.Select(right => Points.Distance(left, right)).ToArray()).ToArray();
        var alive = Enumerable.Range(0, points.Length).ToList();
        while (alive.Count > clusters)
        {
            var (kept, joined) = Nearest(distances, alive);
            foreach (var other in alive.Where(other => other != kept && other != joined))
            {
                var all = sizes[kept] + sizes[joined] + sizes[other];
                distances[kept][other] = distances[other][kept] =
                    (((sizes[kept] + sizes[other]) * distances[kept][other]) + ((sizes[joined] + sizes[other]) * distances[joined][other])
                        - (sizes[other] * distances[kept][joined])) / all;
            }
            sizes[kept] += sizes[joined];
            alive.Remove(joined);
            labels = Array.ConvertAll(labels, label => label == joined ? kept : label);
        }
        return Grouping.OfLabels(labels);
    }

    private static (int Kept, int Joined) Nearest(double[][] distances, List<int> alive)
    {
        var (kept, joined, best) = (0, 0, double.PositiveInfinity);
        for (var i = 0; i < alive.Count; i++)
        {
            var row = distances[alive[i]];
            for (var j = i + 1; j < alive.Count; j++)
            {
                if (row[alive[j]] < best)
                {
                    (kept, joined, best) = (alive[i], alive[j], row[alive[j]]);
                }
            }
        }
        return (kept, joined);
    }
}

/// <summary>The usual recipe, with principal components for the reduction: reduce, then dense regions become groups (DBSCAN), and what
/// lies between is left unplaced. The radius is the one that gives most groups.</summary>
internal sealed class DenseRegions : IDiscoveryMethod
{
    private const int Components = 5;
    private const int Neighbours = 5;

    public string Name => "principal components, density";

    public Grouping Group(IReadOnlyList<SampleComment> sample, int seed)
    {
        var points = Points.Reduce(Points.Of(sample), Components, seed);
        var distances = points.Select(left => points.Select(right => Points.Distance(left, right)).ToArray()).ToArray();
        var reach = distances.Select(row => row.Order().ElementAt(Neighbours)).Order().ToArray();
        return Enumerable.Range(1, 9).Select(tenth => Grouping.OfLabels(Scan(distances, reach[reach.Length * tenth / 10]))).MaxBy(grouping => grouping.Count)!;
    }

    private static int[] Scan(double[][] distances, double radius)
    {
        var labels = Enumerable.Repeat(-1, distances.Length).ToArray();
        int[] Near(int i) => [.. Enumerable.Range(0, distances.Length).Where(j => distances[i][j] <= radius)];
        var next = 0;
        for (var i = 0; i < distances.Length; i++)
        {
            if (labels[i] >= 0 || Near(i).Length <= Neighbours)
            {
                continue;
            }
            var open = new Queue<int>([i]);
            labels[i] = next;
            while (open.TryDequeue(out var at))
            {
                var near = Near(at);
                foreach (var other in near.Length > Neighbours ? near.Where(other => labels[other] < 0) : [])
                {
                    labels[other] = next;
                    open.Enqueue(other);
                }
            }
            next++;
        }
        return labels;
    }
}
