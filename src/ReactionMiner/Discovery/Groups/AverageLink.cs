namespace ReactionMiner.Discovery.Groups;

/// <summary>Joins the two most alike, again and again; clusters are as alike as their members are on average.</summary>
internal sealed class AverageLink
{
    private readonly List<(int Kept, int Joined)> _merges = [];
    private readonly int _count;

    /// <param name="similarities">Square and symmetric; cubic time, so for hundreds.</param>
    public AverageLink(double[][] similarities)
    {
        _count = similarities.Length;
        var rows = similarities.Select(row => row.ToArray()).ToArray();
        var sizes = Enumerable.Repeat(1, _count).ToArray();
        var alive = Enumerable.Range(0, _count).ToList();
        while (alive.Count > 1)
        {
            var (kept, joined) = MostAlike(rows, alive);
            foreach (var other in alive)
            {
                rows[kept][other] = rows[other][kept] =
                    ((sizes[kept] * rows[kept][other]) + (sizes[joined] * rows[joined][other])) / (sizes[kept] + sizes[joined]);
            }
            sizes[kept] += sizes[joined];
            alive.Remove(joined);
            _merges.Add((kept, joined));
        }
    }

    /// <summary>The members of each of <paramref name="clusters"/> clusters, or of as many as there are members.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Cut(int clusters)
    {
        var members = Enumerable.Range(0, _count).Select(i => new List<int> { i }).ToArray();
        foreach (var (kept, joined) in _merges.Take(Math.Max(0, _count - clusters)))
        {
            members[kept].AddRange(members[joined]);
            members[joined].Clear();
        }
        return [.. members.Where(cluster => cluster.Count > 0)];
    }

    private static (int Kept, int Joined) MostAlike(double[][] rows, List<int> alive)
    {
        var (kept, joined, best) = (0, 0, double.NegativeInfinity);
        for (var i = 0; i < alive.Count; i++)
        {
            for (var j = i + 1; j < alive.Count; j++)
            {
                if (rows[alive[i]][alive[j]] > best)
                {
                    (kept, joined, best) = (alive[i], alive[j], rows[alive[i]][alive[j]]);
                }
            }
        }
        return (kept, joined);
    }
}
