using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Tone: rows are labels, columns predictions, in the order of <see cref="Sentiment"/>.</summary>
public sealed record SentimentEvaluation(IReadOnlyList<IReadOnlyList<int>> Counts)
{
    /// <summary>Every wrong tone, the most confident first; none where only counts were kept.</summary>
    public IReadOnlyList<ToneError> Errors { get; init; } = [];

    public int Comments => Counts.Sum(row => row.Sum());

    public double Accuracy => Comments == 0 ? 0 : (double)Enumerable.Range(0, Counts.Count).Sum(i => Counts[i][i]) / Comments;

    /// <summary>Plain mean of the three tones' F1, 0 to 1.</summary>
    public double MacroF1 => Enumerable.Range(0, Counts.Count).Average(F1);

    /// <summary>F1 of one tone, 0 to 1; 0 when it was neither labelled nor predicted.</summary>
    public double F1(int tone)
    {
        var both = Counts[tone].Sum() + Counts.Sum(row => row[tone]);
        return both == 0 ? 0 : 2.0 * Counts[tone][tone] / both;
    }
}

/// <summary>A tone read wrongly.</summary>
/// <param name="Probability">Of the tone given, 0 to 1.</param>
public sealed record ToneError(string CommentId, Sentiment Label, Sentiment Given, double Probability);
