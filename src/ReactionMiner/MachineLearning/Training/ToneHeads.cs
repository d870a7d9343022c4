using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Three heads of tone, taught by the labelled comments and, where there are corpora, by theirs.</summary>
internal static class ToneHeads
{
    private const float L2 = 0.3f;
    private const float RealWeight = 3;
    private const float CorpusWeight = 0.2f;

    public static LikeliestResult Train(TrainingContext context)
    {
        context.Report("training tone");
        var others = context.Corpora is { } corpora
            ? SentimentCorpora.ForHeads(SentimentCorpora.ReadSemEval(corpora)).Concat(SentimentCorpora.ForHeads(SentimentCorpora.ReadGoEmotions(corpora))).ToList()
            : [];
        var vectors = context.Features.Extract([.. others.Select(other => other.Text)], context.CancellationToken);
        var labelled = context.LabelledSamples(comment => comment.IsReal ? RealWeight : 1);
        var elsewhere = vectors.Select(vector => new Sample(vector, "corpus", IsMeasured: false, CorpusWeight));
        var comments = context.Data.Comments;
        var samples = new SampleSet([.. labelled, .. elsewhere], context.Options.Folds);
        int? Tone(int i) => (int?)(i < comments.Count ? comments[i].Comment.Sentiment : others[i - comments.Count].Tone);
        if (!samples.AreEnough(i => Tone(i) is null ? null : true))
        {
            throw context.TooFew("too few comments have a sentiment to train on; fill in the column 'sentiment'.");
        }

        return LikeliestTraining.Run([.. Enum.GetValues<Sentiment>().Select(HeadNames.Sentiment)], samples, Tone, context.Trainer(L2));
    }
}
