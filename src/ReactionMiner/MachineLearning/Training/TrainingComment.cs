namespace ReactionMiner.MachineLearning;

/// <summary>A labelled comment to train on.</summary>
/// <param name="IsMeasured">Held out in turn, and scored; the others are only trained on.</param>
internal sealed record TrainingComment(LabelledComment Comment, bool IsMeasured)
{
    /// <summary>Written by a viewer, not for the project.</summary>
    public bool IsReal => Comment.Thread is not null;

    /// <summary>Comments of one conversation are held out together.</summary>
    public string Group => Comment.Thread ?? Comment.Id;
}
