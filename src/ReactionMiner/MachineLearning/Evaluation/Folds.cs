namespace ReactionMiner.MachineLearning;

/// <summary>Splits measured comments into parts of about one size; comments of one conversation share a part.</summary>
internal sealed class Folds
{
    private readonly Dictionary<string, int> _byGroup = new(StringComparer.Ordinal);

    public Folds(IEnumerable<TrainingComment> comments, int count)
    {
        Count = count;
        var sizes = new int[count];
        var groups = comments.Where(comment => comment.IsMeasured)
            .GroupBy(comment => comment.Group, StringComparer.Ordinal)
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

    /// <summary>The part of the comment's conversation, measured or not; null when no comment of it is measured.</summary>
    public int? Of(TrainingComment comment) => _byGroup.TryGetValue(comment.Group, out var fold) ? fold : null;
}
