namespace ReactionMiner.MachineLearning;

/// <summary>One head that tells spam, with a threshold set for precision: an honest comment left out is worse than spam counted.</summary>
internal static class SpamHead
{
    private const float L2 = 0.3f;
    private const double Precision = 0.98;

    /// <returns>Null when there is no spam to learn from.</returns>
    public static SpamResult? Train(TrainingContext context)
    {
        context.Report("training spam");
        var spam = new List<SpamComment>();
        if (File.Exists(context.Options.SpamFile))
        {
            spam.AddRange(SpamComments.ReadOwn(context.Options.SpamFile));
        }

        if (context.Corpora is { } corpora)
        {
            spam.AddRange(SpamComments.ReadCollection(corpora));
        }

        if (!spam.Exists(comment => comment.IsSpam))
        {
            return null;
        }

        // Real comments on the subject are honest but for a few; words of the subject must not look like spam.
        var measured = context.Data.Comments.Where(comment => comment.IsMeasured).ToList();
        var honest = context.Hashed([.. measured.Select(comment => comment.Comment.Text)])
            .Zip(measured, (vector, comment) => new Sample(vector, comment.Group, IsMeasured: true, Weight: 1));
        var vectors = context.Hashed([.. spam.Select(comment => comment.Text)]);
        var samples = spam.Zip(vectors, (comment, vector) => new Sample(vector, comment.Group, IsMeasured: true, comment.Weight)).Concat(honest);
        bool? IsSpam(int i) => i < spam.Count && spam[i].IsSpam;
        var result = HeadTraining.Run(
            HeadNames.Spam,
            new SampleSet([.. samples], context.Options.Folds),
            IsSpam,
            context.Trainer(L2),
            scores => ThresholdTuning.ForPrecision(scores, Precision));
        int Count(bool isSpam, bool isGiven) => result.HeldOut.Count(item => IsSpam(item.Position) == isSpam && item.IsGiven == isGiven);
        return new SpamResult(result, Count(true, true), Count(false, true), Count(true, false), Count(false, false));
    }
}

/// <summary>The spam head with its hits and misses on comments held out.</summary>
internal sealed record SpamResult(HeadResult Head, int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives);
