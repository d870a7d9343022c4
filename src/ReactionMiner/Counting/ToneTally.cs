using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>How many comments of a row are of each tone: the sums of calibrated probabilities. Counting each comment's likeliest tone would
/// favour the tone that is likeliest anyway.</summary>
internal sealed class ToneTally
{
    private const double Z = Normal.Z95;

    private static readonly int Tones = Enum.GetValues<Sentiment>().Length;

    private readonly double[] _expected = new double[Tones];
    private readonly double[] _variance = new double[Tones];
    private int _comments;

    /// <param name="probabilities">In the order of <see cref="Sentiment"/>, summing to 1.</param>
    public void Add(IReadOnlyList<float> probabilities)
    {
        _comments++;
        for (var tone = 0; tone < Tones; tone++)
        {
            _expected[tone] += probabilities[tone];
            _variance[tone] += probabilities[tone] * (1 - probabilities[tone]);
        }
    }

    /// <returns>Whole comments in the order of <see cref="Sentiment"/>, adding up to all.</returns>
    public int[] ToCounts()
    {
        int[] counts = [.. _expected.Select(expected => (int)expected)];
        var left = _comments - counts.Sum();
        foreach (var tone in Enumerable.Range(0, Tones).OrderByDescending(tone => _expected[tone] - counts[tone]).ThenBy(tone => tone).Take(left))
        {
            counts[tone]++;
        }
        return counts;
    }

    /// <summary>Shares of the row's comments with 95 % intervals, which carry what single comments may be and how far groups of held-out
    /// comments were from what was expected of them.</summary>
    /// <param name="errors">See <see cref="ModelQuality.ToneErrors"/>.</param>
    /// <returns>In the order of <see cref="Sentiment"/>; empty where there are no comments or the errors were not measured.</returns>
    public IReadOnlyList<ShareEstimate> ToShares(IReadOnlyList<double> errors) => _comments == 0 || errors.Count != Tones
        ? []
        : [.. errors.Select((error, tone) =>
        {
            var share = Math.Clamp(_expected[tone] / _comments, 0, 1);
            var reach = Z * Math.Sqrt((_variance[tone] / _comments / _comments) + (error * error));
            return new ShareEstimate(share, Math.Max(0, share - reach), Math.Min(1, share + reach));
        })];
}
