using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>The running count of one row.</summary>
internal sealed class ThemeTally(int examples)
{
    private readonly ExamplePicker _picker = new(examples);
    private readonly HashSet<string> _authors = new(StringComparer.Ordinal);
    private readonly ProbabilityHistogram _probabilities = new();
    private readonly ToneTally _tones = new();
    private int _comments;
    private int _beforeExclusion;
    private int _withRepeats;
    private int _withoutRepeats;
    private long? _likes;

    /// <summary>Takes note of a comment of the row, whether it is counted or left out.</summary>
    public void AddBeforeExclusion(ClassifiedComment classified)
    {
        _beforeExclusion++;
        _withRepeats += classified.Reaction.IsSpam ? 0 : 1;
        _withoutRepeats += classified.Reaction.IsSpam || classified.IsDuplicate ? 0 : 1;
    }

    /// <summary>Takes note of the theme's probability, which every counted comment has.</summary>
    public void AddProbability(double probability) => _probabilities.Add(probability);

    /// <param name="probability">Of the theme; null for the row "none of these themes", which shows no examples.</param>
    public void Add(ClassifiedComment classified, double? probability)
    {
        _comments++;
        _tones.Add(classified.Reaction.SentimentProbabilities);
        if (classified.Comment.LikeCount is { } likes)
        {
            _likes = (_likes ?? 0) + likes;
        }
        if ((classified.Comment.AuthorId ?? classified.Comment.AuthorName) is { } author)
        {
            _authors.Add(author);
        }
        if (probability is { } known && !classified.Reaction.IsSpam && !classified.IsDuplicate)
        {
            _picker.Offer(classified.Comment, known);
        }
    }

    /// <param name="theme">Null for the row "none of these themes".</param>
    /// <param name="position">As the estimator counts.</param>
    public ThemeCount ToCount(Theme? theme, int position, PrevalenceEstimator estimator, IReadOnlyList<double> toneErrors)
    {
        var (estimate, caution) = estimator.Estimate(position, _comments, _probabilities);
        var tones = _tones.ToCounts();
        return new ThemeCount(theme, _comments)
        {
            CommentsBeforeExclusion = _beforeExclusion,
            CommentsWithRepeats = _withRepeats,
            CommentsWithoutRepeats = _withoutRepeats,
            ToneShares = _tones.ToShares(toneErrors),
            Negative = tones[(int)Sentiment.Negative],
            Neutral = tones[(int)Sentiment.Neutral],
            Positive = tones[(int)Sentiment.Positive],
            Likes = _likes,
            Authors = _authors.Count == 0 && _comments > 0 ? null : _authors.Count,
            Examples = [.. _picker.Pick().Select(example => new ExampleComment(
                example.Comment.Id, example.Comment.VideoId.Value, example.Comment.Text, example.Comment.LikeCount, example.Sureness))],
            Estimate = estimate,
            Caution = caution,
            Basis = estimate is null ? null : estimator.BasisOf(position),
        };
    }
}
