using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Tone, by up to three voices that err differently: heads taught by the labelled comments; where there are corpora, heads taught by
/// public texts alone; and where the encoder has tuned layers, what these hear.</summary>
internal static class ToneHeads
{
    private const float L2 = 0.3f;
    private const float HeardL2 = 30;
    private const float RealWeight = 3;
    private const float PublicWeight = 0.2f;

    /// <summary>A quarter of the public texts teaches the first voice what they can, in a quarter of the time.</summary>
    private const int PublicStep = 4;

    private static readonly string[] Names = [.. Enum.GetValues<Sentiment>().Select(HeadNames.Sentiment)];

    public static ToneResult Train(TrainingContext context)
    {
        context.Report("training tone");
        IReadOnlyList<PublicText> texts = context.Corpora is { } folder ? PublicTone.Read(context, folder) : [];
        List<ToneOpinion> opinions = [OfLabelled(context, texts)];
        if (texts.Count > 0)
        {
            opinions.Add(OfPublic(context, texts));
        }

        if (context.HearsAnswers)
        {
            opinions.Add(OfTunedLayers(context));
        }

        return Result(context, opinions);
    }

    /// <summary>Heads taught by the labelled comments, and by some public texts.</summary>
    private static ToneOpinion OfLabelled(TrainingContext context, IReadOnlyList<PublicText> texts)
    {
        var some = texts.Where((_, i) => i % PublicStep == 0).ToList();
        var comments = context.Data.Comments;
        int? Tone(int i) => i < comments.Count ? context.Tone(i) : (int)some[i - comments.Count].Tone;
        var samples = Samples(context, context.Vectors, some.Select(text => new Sample(text.Vector, "public", IsMeasured: false, PublicWeight)));
        if (!samples.AreEnough(i => Tone(i) is null ? null : true))
        {
            throw context.TooFew("too few comments have a sentiment to train on; fill in the column 'sentiment'.");
        }

        var result = LikeliestTraining.Run(Names, samples, Tone, context.Trainer(L2));
        return new ToneOpinion(0.4, result.Heads, ToneVoice.Taught(result), result.HeldOut);
    }

    /// <summary>Heads taught by public texts alone, fitted to the labelled comments.</summary>
    private static ToneOpinion OfPublic(TrainingContext context, IReadOnlyList<PublicText> texts)
    {
        var inputs = PublicTone.Train(context, texts);
        var scores = Samples(context, [.. context.Vectors.Select(vector => Scores(inputs, vector))], []);
        var result = LikeliestTraining.Run(Names, scores, context.Tone, new HeadTrainer(inputs.Count, context.Options.Seed, HeardL2));
        return new ToneOpinion(0.6, inputs, ToneVoice.Fitted(inputs, result), result.HeldOut);
    }

    /// <summary>What the encoder's tuned layers hear, fitted to the comments that they answered to unseen.</summary>
    private static ToneOpinion OfTunedLayers(TrainingContext context)
    {
        var features = context.Features;
        var first = features.FirstAnswer + features.Answers.TakeWhile(answer => !answer.StartsWith("tone/", StringComparison.Ordinal)).Count();
        var samples = Samples(context, [.. context.Vectors.Select(vector => vector.Between(first, features.FirstSign))], []);
        var result = LikeliestTraining.Run(
            [.. Enum.GetValues<Sentiment>().Select(HeadNames.TunedTone)],
            samples,
            i => context.Data.Comments[i].IsMeasured ? context.Tone(i) : null,
            new HeadTrainer(features.Length, context.Options.Seed, HeardL2));
        return new ToneOpinion(0.6, result.Heads, ToneVoice.Taught(result), result.HeldOut);
    }

    private static ToneResult Result(TrainingContext context, List<ToneOpinion> opinions)
    {
        var weights = opinions.Sum(opinion => opinion.Weight);
        IReadOnlyList<TrainedHead> heads = [.. opinions.SelectMany(opinion => opinion.Heads)];
        var heldOut = opinions[0].HeldOut.Keys.ToDictionary(
            position => position, position => ToneMix.Join([.. opinions.Select(opinion => (opinion.HeldOut[position], opinion.Weight / weights))]));
        var mix = new ToneMix(
            [.. opinions.Select(opinion => opinion.Voice with { Weight = opinion.Weight / weights })],
            Shares([.. heldOut.Keys.Select(i => context.Data.Comments[i].Comment.Sentiment).OfType<Sentiment>()]));
        IReadOnlyList<ToneQuality> elsewhere = context.Corpora is not { } corpora ? [] :
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
        [
            .. context.Data.Comments.Zip(vectors, (comment, vector) => new Sample(vector, comment.Group, comment.IsMeasured, comment.IsReal ? RealWeight : 1)
            {
                Labels = comment.Comment.Sentiment is { } tone ? [(int)tone] : [],
            }),
            .. others,
        ],
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

/// <summary>One voice before it joins the others.</summary>
/// <param name="Weight">How much it counts beside the others.</param>
/// <param name="Heads">Those that it listens to, in its order.</param>
/// <param name="HeldOut">Probabilities of each measured comment, by position.</param>
internal sealed record ToneOpinion(double Weight, IReadOnlyList<TrainedHead> Heads, ToneVoice Voice, IReadOnlyDictionary<int, float[]> HeldOut);

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
