using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Meets the counted comments one by one and keeps those of the random sample, in memory that grows with the sample alone.</summary>
/// <remarks>
/// The sample is the beginning of the random order, as far as it was answered for the most part: a comment drawn and left open counts
/// against three that were answered after it. Where it ends depends on which comments were answered, never on how.
/// </remarks>
/// <param name="taught">Ids of the comments that the model was taught.</param>
internal sealed class SampleReading(RandomSample sample, int themes, IReadOnlySet<string> taught)
{
    private const int OpenAgainstAnswered = 3;

    private readonly List<Drawn> _drawn = [];
    private readonly double[] _sums = new double[themes];
    private int _counted;
    private int _answered;

    public void Add(ClassifiedComment comment)
    {
        _counted++;
        var predictions = comment.Reaction.ThemeProbabilities;
        for (var theme = 0; theme < _sums.Length; theme++)
        {
            _sums[theme] += predictions[theme];
        }
        var rank = sample.RankOf(comment.Comment.Id);
        if (rank <= sample.LastRank)
        {
            var answer = sample.TryFind(comment.Comment.Id);
            _answered += answer is null ? 0 : 1;
            _drawn.Add(new Drawn(rank, predictions, answer, taught.Contains(comment.Comment.Id)));
        }
    }

    /// <summary>Labels of comments that are not counted: gone, spam, or repeats.</summary>
    public int Uncounted => sample.Count - _answered;

    /// <returns>One per theme.</returns>
    public IReadOnlyList<SampledTheme> ToThemes()
    {
        var begun = Beginning();
        var isTaught = begun.Exists(drawn => drawn.IsTaught);
        return
        [
            .. _sums.Select((sum, theme) => new SampledTheme(
                _counted, sum / Math.Max(1, _counted), [.. begun.Select(drawn => new SampledAnswer(drawn.Answer?.Themes[theme], drawn.Predictions[theme]))])
            {
                IsTaught = isTaught,
            }),
        ];
    }

    private List<Drawn> Beginning()
    {
        var order = _drawn.OrderBy(drawn => drawn.Rank).ToList();
        int best = 0, length = 0, worth = 0;
        for (var position = 0; position < order.Count; position++)
        {
            worth += order[position].Answer is null ? -OpenAgainstAnswered : 1;
            if (worth > best)
            {
                (best, length) = (worth, position + 1);
            }
        }
        return order[..length];
    }

    private sealed record Drawn(ulong Rank, IReadOnlyList<float> Predictions, Consensus? Answer, bool IsTaught);
}
