using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Tone: heads taught by the labelled comments, with some public texts where there are corpora, and there a second voice: heads
/// taught by public texts alone, fitted to the labelled comments.</summary>
internal static class ToneHeads
{
    private const float L2 = 0.3f;
    private const float PublicL2 = 30;
    private const float RealWeight = 3;
    private const float PublicWeight = 0.2f;

    /// <summary>A quarter of the public texts teaches the first voice what they can, in a quarter of the time.</summary>
    private const int PublicStep = 4;

    /// <summary>How much the heads taught by the labelled comments count where there is a second voice.</summary>
    private const double OwnWeight = 0.4;

    public static ToneResult Train(TrainingContext context)
    {
        context.Report("training tone");
        var comments = context.Data.Comments;
        IReadOnlyList<PublicText> texts = context.Corpora is { } folder ? PublicTone.Read(context, folder) : [];
        var some = texts.Where((_, i) => i % PublicStep == 0).ToList();
        int? Tone(int i) => (int?)(i < comments.Count ? comments[i].Comment.Sentiment : some[i - comments.Count].Tone);
        var samples = Samples(context, context.Vectors, some.Select(text => new Sample(text.Vector, "public", IsMeasured: false, PublicWeight)));
        if (!samples.AreEnough(i => Tone(i) is null ? null : true))
        {
            throw context.TooFew("too few comments have a sentiment to train on; fill in the column 'sentiment'.");
        }

        string[] names = [.. Enum.GetValues<Sentiment>().Select(HeadNames.Sentiment)];
        var own = LikeliestTraining.Run(names, samples, Tone, context.Trainer(L2));
        var shares = Shares([.. own.HeldOut.Keys.Select(i => comments[i].Comment.Sentiment).OfType<Sentiment>()]);
        if (context.Corpora is not { } corpora)
        {
            return Result(context, own.Heads, new ToneMix([ToneVoice.Of(1, own)], shares), own.HeldOut, corpora: null);
        }

        var inputs = PublicTone.Train(context, texts);
        var scores = Samples(context, [.. context.Vectors.Select(vector => Scores(inputs, vector))], []);
        var heard = LikeliestTraining.Run(names, scores, Tone, new HeadTrainer(inputs.Count, context.Options.Seed, PublicL2));
        var voice = new ToneVoice(
            1 - OwnWeight,
            [.. inputs.Select(head => head.Name)],
            [.. heard.Heads.Zip(heard.Settings, (head, settings) => new VoicedTone(head.Head.Weights, head.Head.Bias, settings.Calibration))]);
        var heldOut = own.HeldOut.ToDictionary(item => item.Key, item => ToneMix.Join([(item.Value, OwnWeight), (heard.HeldOut[item.Key], 1 - OwnWeight)]));
        return Result(context, [.. own.Heads, .. inputs], new ToneMix([ToneVoice.Of(OwnWeight, own), voice], shares), heldOut, corpora);
    }

    private static ToneResult Result(
        TrainingContext context, IReadOnlyList<TrainedHead> heads, ToneMix mix, IReadOnlyDictionary<int, float[]> heldOut, CorpusFolder? corpora)
    {
        IReadOnlyList<ToneQuality> elsewhere = corpora is null ? [] :
        [
            Measure("TweetEval, validation part (tweets)", SentimentCorpora.ReadTweetEval(corpora)),
            Measure("GoEmotions, development part (Reddit)", SentimentCorpora.ReadGoEmotions(corpora, SentimentCorpora.GoEmotionsHeldOut)),
        ];
        return new ToneResult(heads, mix, heldOut, ToneErrors.Measure(context.Data.Comments, heldOut), elsewhere);

        ToneQuality Measure(string name, IReadOnlyList<(string Text, Sentiment Tone)> texts)
        {
            var counts = mix.Shares.Select(_ => new int[mix.Shares.Count]).ToArray();
            var vectors = context.Features.Extract([.. texts.Select(text => text.Text)], context.CancellationToken);
            foreach (var (vector, text) in vectors.Zip(texts))
            {
                counts[(int)text.Tone][(int)mix.Choose(mix.Probabilities(Scores(heads, vector).Values))]++;
            }

            return new ToneQuality(name, new SentimentEvaluation(counts));
        }
    }

    private static SampleSet Samples(TrainingContext context, IReadOnlyList<FeatureVector> vectors, IEnumerable<Sample> others) => new(
        [.. context.Data.Comments.Zip(vectors, (comment, vector) => new Sample(vector, comment.Group, comment.IsMeasured, comment.IsReal ? RealWeight : 1)), .. others],
        context.Options.Folds);

    private static FeatureVector Scores(IReadOnlyList<TrainedHead> heads, FeatureVector vector) =>
        new([.. Enumerable.Range(0, heads.Count)], [.. heads.Select(head => head.Head.Score(vector))]);

    /// <summary>Half a comment more of each, so that none has no share.</summary>
    private static double[] Shares(IReadOnlyCollection<Sentiment> labels)
    {
        var tones = Enum.GetValues<Sentiment>();
        return [.. tones.Select(tone => Math.Round((labels.Count(label => label == tone) + 0.5) / (labels.Count + (0.5 * tones.Length)), 4))];
    }
}

/// <param name="Heads">Those that the mix listens to, in its order.</param>
/// <param name="HeldOut">Probabilities of each measured comment, by position.</param>
/// <param name="Errors">See <see cref="ModelQuality.ToneErrors"/>.</param>
/// <param name="Elsewhere">The finished model on public texts that it never saw.</param>
internal sealed record ToneResult(
    IReadOnlyList<TrainedHead> Heads,
    ToneMix Mix,
    IReadOnlyDictionary<int, float[]> HeldOut,
    IReadOnlyList<double> Errors,
    IReadOnlyList<ToneQuality> Elsewhere);

/// <param name="Name">Of the texts.</param>
internal sealed record ToneQuality(string Name, SentimentEvaluation Evaluation)
{
    /// <summary>Plain mean of the three tones' recall, 0 to 1, which TweetEval ranks by.</summary>
    public double MacroRecall => Evaluation.Counts.Select((row, tone) => (double)row[tone] / Math.Max(1, row.Sum())).Average();
}
