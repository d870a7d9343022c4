using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>One head that tells spam, with a threshold set for precision: an honest comment left out is worse than spam counted.</summary>
internal static class SpamHead
{
    private const float L2 = 0.3f;

    /// <summary>Over all comments at once, of which the written ones are made to be hard; the collection's own spam comes out above it.</summary>
    private const double Precision = 0.963;

    /// <summary>Origin of comments on the themes' subject.</summary>
    private const string Subject = "real comments on the subject";

    /// <returns>Null when there is no spam to learn from.</returns>
    public static SpamResult? Train(TrainingContext context)
    {
        context.Report("training spam");
        var comments = new List<SpamComment>();
        if (File.Exists(context.Options.SpamFile))
        {
            comments.AddRange(SpamComments.ReadOwn(context.Options.SpamFile));
        }

        if (context.Corpora is { } corpora)
        {
            comments.AddRange(SpamComments.ReadCollection(corpora));
            comments.AddRange(SpamComments.ReadTalk(corpora, context.Data.Comments.Select(comment => comment.Comment.Id).ToHashSet(StringComparer.Ordinal)));
        }

        if (!comments.Exists(comment => comment.IsSpam))
        {
            return null;
        }

        // Real comments on the subject are honest but for a few; words of the subject must not look like spam.
        comments.AddRange(context.Data.Comments.Where(comment => comment.IsReal)
            .Select(comment => new SpamComment(comment.Comment.Text, IsSpam: false, Subject, comment.Group, Weight: 1)));
        var vectors = context.Wording([.. comments.Select(comment => comment.Text)]);
        var samples = comments.Zip(vectors, (comment, vector) => new Sample(vector, comment.Group, IsMeasured: true, comment.Weight));
        var result = HeadTraining.Run(
            HeadNames.Spam,
            new SampleSet([.. samples], context.Options.Folds),
            i => comments[i].IsSpam,
            context.Trainer(L2),
            scores => ThresholdTuning.ForPrecision(scores, Precision));
        var byOrigin = result.HeldOut.GroupBy(item => comments[item.Position].Origin, StringComparer.Ordinal).Select(origin =>
        {
            int Count(bool isSpam, bool isGiven) => origin.Count(item => comments[item.Position].IsSpam == isSpam && item.IsGiven == isGiven);
            return new ThemeQuality(
                origin.Key, result.Settings.Threshold!.Value, Count(true, true), Count(false, true), Count(true, false), Count(false, false));
        });
        return new SpamResult(result, [.. byOrigin.OrderBy(origin => origin.ThemeId, StringComparer.Ordinal)]);
    }
}

/// <summary>The spam head with its hits and misses on comments held out, those of a video together.</summary>
/// <param name="ByOrigin">One per origin of comments, named by it.</param>
internal sealed record SpamResult(HeadResult Head, IReadOnlyList<ThemeQuality> ByOrigin);
