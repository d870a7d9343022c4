namespace ReactionMiner.Labelling;

/// <summary>Two readers who do not give the same themes to some comments, in which nobody settled it.</summary>
/// <param name="Comments">On which they differ.</param>
public sealed record Quarrel(string First, string Second, int Comments)
{
    /// <param name="comments">The labels of each comment; of each reader the latest counts.</param>
    /// <returns>The two who differ on most comments; null where none differ.</returns>
    public static Quarrel? Of(IEnumerable<IEnumerable<Label>> comments) => comments
        .Select(labels => labels.GroupBy(label => label.Reader, StringComparer.Ordinal).Select(own => own.MaxBy(label => label.LabelledAt)!)
            .OrderBy(label => label.Reader, StringComparer.Ordinal).ToList())
        .SelectMany(labels => Pairs([.. labels.Where(label => label.Reader is not LabelFolder.Settled)], labels.Find(label => label.Reader is LabelFolder.Settled)))
        .CountBy(pair => pair)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.First, StringComparer.Ordinal).ThenBy(pair => pair.Key.Second, StringComparer.Ordinal)
        .Select(pair => new Quarrel(pair.Key.First, pair.Key.Second, pair.Value))
        .FirstOrDefault();

    /// <param name="settled">Ends the quarrel about the themes that it was asked about.</param>
    private static IEnumerable<(string First, string Second)> Pairs(List<Label> labels, Label? settled) =>
        from first in labels.Index()
        from second in labels.Skip(first.Index + 1)
        where first.Item.DiffersIn(second).Any(theme => settled?.Asked(theme) != true)
        select (first.Item.Reader, second.Reader);
}
