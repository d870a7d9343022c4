namespace ReactionMiner.Discovery.Groups;

/// <summary>Which groups a comment belongs to: the nearest, others nearly as near, or none when all are far.</summary>
internal static class Membership
{
    /// <summary>How much less near another group may be than the nearest.</summary>
    private const double Margin = 0.12;

    /// <summary>Nearness below which a comment belongs to no group.</summary>
    private const double Farthest = 0.22;

    public static int Nearest(IReadOnlyList<Centroid> groups, Features comment)
    {
        var (nearest, best) = (0, double.NegativeInfinity);
        for (var i = 0; i < groups.Count; i++)
        {
            var similarity = groups[i].Similarity(comment);
            if (similarity > best)
            {
                (nearest, best) = (i, similarity);
            }
        }
        return nearest;
    }

    /// <returns>Places of the groups and how near each is, nearest first.</returns>
    public static IReadOnlyList<(int Group, double Similarity)> Of(Features comment, IReadOnlyList<Centroid> groups)
    {
        var all = groups.Select((group, i) => (Group: i, Similarity: group.Similarity(comment))).OrderByDescending(pair => pair.Similarity).ToList();
        return [.. all.Where(pair => pair.Similarity >= Limit(all[0].Similarity))];
    }

    /// <returns>For each group by how much the comment is nearer than it must be to belong to it; below 0 when it does not.</returns>
    public static IReadOnlyList<double> Leads(Features comment, IReadOnlyList<Centroid> groups)
    {
        var all = groups.Select(group => group.Similarity(comment)).ToList();
        return all.ConvertAll(similarity => similarity - Limit(all.Max()));
    }

    private static double Limit(double nearest) => Math.Max(Farthest, nearest - Margin);
}
