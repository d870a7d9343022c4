namespace ReactionMiner.MachineLearning;

/// <summary>The training comments with their vectors and the parts they are held out in.</summary>
internal sealed class LabelledVectors
{
    private readonly IReadOnlyList<FeatureVector> _vectors;
    private readonly Folds _folds;

    public LabelledVectors(IReadOnlyList<TrainingComment> comments, IReadOnlyList<FeatureVector> vectors, int folds)
    {
        Comments = comments;
        _vectors = vectors;
        _folds = new Folds(comments, folds);
    }

    public IReadOnlyList<TrainingComment> Comments { get; }

    /// <summary>Number of parts.</summary>
    public int Folds => _folds.Count;

    /// <summary>Positions of the measured comments of a part.</summary>
    public IEnumerable<int> Measured(int fold) =>
        Enumerable.Range(0, Comments.Count).Where(i => Comments[i].IsMeasured && _folds.Of(Comments[i]) == fold);

    /// <summary>Examples from all comments whose conversation is in none of the parts left out.</summary>
    /// <param name="has">Whether a comment has the label; null when in doubt, and it is not taught.</param>
    public IEnumerable<HeadExample> Examples(Func<LabelledComment, bool?> has, params int[] without)
    {
        for (var i = 0; i < Comments.Count; i++)
        {
            var isLeftOut = _folds.Of(Comments[i]) is { } fold && without.Contains(fold);
            if (!isLeftOut && has(Comments[i].Comment) is { } label)
            {
                yield return new HeadExample(_vectors[i], label, Comments[i].Weight);
            }
        }
    }

    /// <summary>Scores of the measured comments of a part.</summary>
    public IEnumerable<(int Comment, float Score)> Score(LinearHead head, int fold) =>
        Measured(fold).Select(i => (i, head.Score(_vectors[i])));

    /// <summary>Scores with their labels, those in doubt left out.</summary>
    public IEnumerable<(float Score, bool Label)> Labelled(IEnumerable<(int Comment, float Score)> scores, Func<LabelledComment, bool?> has)
    {
        foreach (var (comment, score) in scores)
        {
            if (has(Comments[comment].Comment) is { } label)
            {
                yield return (score, label);
            }
        }
    }
}
