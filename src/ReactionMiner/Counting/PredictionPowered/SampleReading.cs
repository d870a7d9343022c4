using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Meets the counted comments one by one and keeps those of the random sample, in memory that grows with the sample alone.</summary>
/// <remarks>
/// The sample is the beginning of the random order, as far as it was answered for the most part: a comment drawn and left open counts
/// against three that were answered after it. Where it ends depends on which comments were answered, never on how.
/// </remarks>
/// <param name="taught">Ids of the comments that the model was taught.</param>
/// <param name="second">What a language model says of comments drawn in the same order; null when it must not help.</param>
internal sealed class SampleReading(RandomSample sample, int themes, IReadOnlySet<string> taught, LanguageModelReading? second)
{
    private const int OpenAgainstAnswered = 3;

    private readonly List<Drawn> _drawn = [];
    private readonly double[] _sums = new double[themes + 1];
    private readonly double[] _coded = new double[themes + 1];
    private int _codable;
    private int _counted;
    private int _answered;

    public void Add(ClassifiedComment comment)
    {
        _counted++;
        var predictions = NoneOfThese.AddTo(comment.Reaction.ThemeProbabilities);
        for (var theme = 0; theme < _sums.Length; theme++)
        {
            _sums[theme] += predictions[theme];
        }
        var rank = sample.RankOf(comment.Comment.Id);
        AddCoded(comment.Comment.Id, rank);
        if (rank <= sample.LastRank)
        {
            var answer = sample.TryFind(comment.Comment.Id);
            _answered += answer is null ? 0 : 1;
            _drawn.Add(new Drawn(comment.Comment.Id, rank, predictions, answer, taught.Contains(comment.Comment.Id)));
        }
    }

    // A comment that the language model left out counts as given nothing: any answer will do, as long as it does not depend on the readers'.
    private void AddCoded(string commentId, ulong rank)
    {
        if (second is not null && rank <= second.LastRank)
        {
            _codable++;
            foreach (var row in NoneOfThese.RowsOf(second.ThemesOf(commentId), themes))
            {
                _coded[row]++;
            }
        }
    }

    /// <inheritdoc cref="RandomSample.Quarrel"/>
    public Quarrel? Quarrel => sample.Quarrel;

    /// <summary>Labels of comments that are not counted: gone, spam, repeats, or in a language that is not read.</summary>
    public int Uncounted => sample.Count - _answered;

    /// <returns>One per theme, then one of "none of these themes".</returns>
    public IReadOnlyList<SampledTheme> ToThemes()
    {
        var begun = Beginning();
        var isTaught = begun.Exists(drawn => drawn.IsTaught);
        var isCoded = second is not null && _codable > begun.Count && begun.TrueForAll(drawn => drawn.Rank <= second.LastRank);
        return
        [
            .. _sums.Select((sum, theme) => new SampledTheme(
                _counted, sum / Math.Max(1, _counted), [.. begun.Select(drawn => drawn.Of(theme, themes, second))])
            {
                IsTaught = isTaught,
                LabelledInAll = _answered,
                Missing = _drawn.Count - _answered,
                Coded = isCoded ? new CodedComments(_codable, _coded[theme] / _codable) : null,
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

    private sealed record Drawn(string CommentId, ulong Rank, IReadOnlyList<float> Predictions, Consensus? Answer, bool IsTaught)
    {
        /// <param name="row">Position of a theme; the number of themes for "none of these themes".</param>
        public SampledAnswer Of(int row, int themes, LanguageModelReading? second) =>
            new(row < themes ? Answer?.Themes[row] : Answer?.CarriesNone, Predictions[row])
            {
                IsRead = Answer is not null,
                IsNotAsked = Answer?.NotAsked.Contains(row) == true,
                Coded = second is not null && NoneOfThese.RowsOf(second.ThemesOf(CommentId), themes).Contains(row) ? 1 : 0,
            };
    }
}
