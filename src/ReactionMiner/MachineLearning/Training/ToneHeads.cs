using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Three heads of tone, taught by the labelled comments and, where there are corpora, by theirs.</summary>
internal static class ToneHeads
{
    private const float L2 = 0.3f;
    private const float RealWeight = 3;
    private const float CorpusWeight = 0.05f;

    public static LikeliestResult Train(TrainingContext context)
    {
        context.Report("training tone");
        var others = context.Corpora is { } corpora
            ? [.. SentimentCorpora.ReadSemEval(corpora), .. SentimentCorpora.ReadGoEmotions(corpora)]
            : new List<(string Text, Sentiment Tone)>();
        var vectors = context.Features.Extract([.. others.Select(other => other.Text)]);
        var labelled = context.LabelledSamples(comment => comment.IsReal ? RealWeight : 1);
        var elsewhere = vectors.Select(vector => new Sample(vector, "corpus", IsMeasured: false, CorpusWeight));
        var comments = context.Data.Comments;
        return LikeliestTraining.Run(
            [.. Enum.GetValues<Sentiment>().Select(HeadNames.Sentiment)],
            new SampleSet([.. labelled, .. elsewhere], context.Options.Folds),
            i => (int?)(i < comments.Count ? comments[i].Comment.Sentiment : others[i - comments.Count].Tone),
            context.Trainer(L2));
    }
}
