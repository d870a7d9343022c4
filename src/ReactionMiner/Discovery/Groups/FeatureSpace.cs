using ReactionMiner.Discovery.Words;

namespace ReactionMiner.Discovery.Groups;

/// <summary>A comment as meaning and phrases beside each other; the whole has length 1.</summary>
/// <param name="Meaning">The centred vector, scaled.</param>
/// <param name="Phrases">Columns of the phrases it says, ascending, and their weights.</param>
internal sealed record Features(float[] Meaning, IReadOnlyList<(int Column, float Weight)> Phrases);

/// <summary>Where comments and themes are compared: what a comment means, less what all comments of the video have in common, and at
/// half its weight the phrases it says, rare ones counting more.</summary>
internal sealed class FeatureSpace
{
    private const double PhraseWeight = 0.5;

    private readonly Dictionary<string, int> _columns;
    private readonly double[] _rarity;

    /// <param name="mean">Of the comments' vectors.</param>
    /// <param name="phrases">With the part of the comments that say each, over 0.</param>
    public FeatureSpace(float[] mean, IReadOnlyList<(string Key, double Share)> phrases)
    {
        Mean = mean;
        Phrases = [.. phrases.Select(phrase => phrase.Key)];
        Shares = phrases.ToDictionary(phrase => phrase.Key, phrase => phrase.Share, StringComparer.Ordinal);
        _columns = Phrases.Select((key, column) => (key, column)).ToDictionary(pair => pair.key, pair => pair.column, StringComparer.Ordinal);
        _rarity = [.. phrases.Select(phrase => -Math.Log(Math.Min(phrase.Share, 1)))];
    }

    public float[] Mean { get; }

    public IReadOnlyList<string> Phrases { get; }

    public IReadOnlyDictionary<string, double> Shares { get; }

    public int? Column(string phrase) => _columns.TryGetValue(phrase, out var column) ? column : null;

    public double Rarity(int column) => _rarity[column];

    public Features Of(CommentText text, ReadOnlySpan<float> vector)
    {
        var meaning = Dense.Centre(vector, Mean);
        var phrases = text.Phrases.Select(Column).OfType<int>().Order().Select(column => (Column: column, Weight: (float)_rarity[column])).ToList();
        var length = Math.Sqrt(phrases.Sum(phrase => (double)phrase.Weight * phrase.Weight));
        if (length == 0)
        {
            return new Features(meaning, []);
        }
        var whole = 1 / Math.Sqrt(1 + (PhraseWeight * PhraseWeight));
        Dense.Scale(meaning, whole);
        return new Features(meaning, phrases.ConvertAll(phrase => (phrase.Column, (float)(phrase.Weight * PhraseWeight * whole / length))));
    }
}
