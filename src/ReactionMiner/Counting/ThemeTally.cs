using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>The running count of one row.</summary>
internal sealed class ThemeTally(int examples)
{
    private readonly ExamplePicker _picker = new(examples);
    private readonly HashSet<string> _authors = new(StringComparer.Ordinal);
    private readonly ProbabilityHistogram _probabilities = new();
    private readonly int[] _tones = new int[Enum.GetValues<Sentiment>().Length];
    private int _comments;
    private int _beforeExclusion;
    private long? _likes;

    public void AddBeforeExclusion() => _beforeExclusion++;

    /// <summary>Takes note of the theme's probability, which every counted comment has.</summary>
    public void AddProbability(double probability) => _probabilities.Add(probability);

    /// <param name="probability">Of the theme; null for the row "none of these themes", which shows no examples.</param>
    public void Add(ClassifiedComment classified, double? probability)
    {
        _comments++;
        _tones[(int)classified.Reaction.Sentiment]++;
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
            _picker.Offer(classified, known);
        }
    }

    /// <param name="theme">Null for the row "none of these themes".</param>
    /// <param name="position">As the estimator counts.</param>
    public ThemeCount ToCount(Theme? theme, int position, PrevalenceEstimator estimator)
    {
        var (estimate, caution) = estimator.Estimate(position, _comments, _probabilities);
        return new ThemeCount(theme, _comments)
        {
            CommentsBeforeExclusion = _beforeExclusion,
            Negative = _tones[(int)Sentiment.Negative],
            Neutral = _tones[(int)Sentiment.Neutral],
            Positive = _tones[(int)Sentiment.Positive],
            Likes = _likes,
            Authors = _authors.Count == 0 && _comments > 0 ? null : _authors.Count,
            Examples = _picker.Pick(),
            Estimate = estimate,
            Caution = caution,
            Basis = estimate is null ? null : estimator.BasisOf(position),
        };
    }
}
