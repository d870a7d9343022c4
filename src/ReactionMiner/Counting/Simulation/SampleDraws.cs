using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Samples made of a sample's conversations.</summary>
internal sealed class SampleDraws(HeldOutSample sample)
{
    public HeldOutSample Sample => sample;

    private readonly List<List<HeldOutComment>> _conversations =
        [.. sample.Comments.GroupBy(comment => comment.Conversation, StringComparer.Ordinal).Select(group => group.ToList())];

    /// <returns>As many conversations, drawn with replacement; one drawn twice counts as two.</returns>
    public HeldOutSample Again(Random random) => new(sample.ThemeIds, [.. Enumerable.Range(0, _conversations.Count).SelectMany(number =>
        _conversations[random.Next(_conversations.Count)].Select(comment => comment with { Conversation = $"{number}" }))]);

    /// <returns>The conversations, parted by chance into two halves.</returns>
    public (HeldOutSample First, HeldOutSample Second) Halves(Random random)
    {
        var shuffled = _conversations.ToArray();
        random.Shuffle(shuffled);
        var middle = shuffled.Length / 2;
        return (Join(shuffled[..middle]), Join(shuffled[middle..]));
    }

    private HeldOutSample Join(IEnumerable<List<HeldOutComment>> conversations) =>
        new(sample.ThemeIds, [.. conversations.SelectMany(comments => comments)]);
}
