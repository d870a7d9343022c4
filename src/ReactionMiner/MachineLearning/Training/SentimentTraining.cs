using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Trains, measures and calibrates the three heads of tone: the likeliest wins.</summary>
internal static class SentimentTraining
{
    /// <param name="others">Vectors with their tone from elsewhere: always trained on, never measured.</param>
    /// <param name="otherWeight">How much each of those counts.</param>
    public static SentimentResult Run(
        LabelledVectors comments, IReadOnlyList<(FeatureVector Vector, Sentiment Tone)> others, float otherWeight, HeadTrainer trainer)
    {
        var tones = Enum.GetValues<Sentiment>();
        var results = new ToneResult[tones.Length];
        Parallel.For(0, tones.Length, i => results[i] = Tone(tones[i], comments, others, otherWeight, trainer));
        var likeliest = results[0].HeldOut.Keys.ToDictionary(
            comment => comment, comment => tones.MaxBy(tone => results[(int)tone].HeldOut[comment]));
        return new SentimentResult([.. results.Select(result => result.Head)], [.. results.Select(result => result.Settings)], likeliest);
    }

    private static ToneResult Tone(
        Sentiment tone,
        LabelledVectors comments,
        IReadOnlyList<(FeatureVector Vector, Sentiment Tone)> others,
        float otherWeight,
        HeadTrainer trainer)
    {
        bool? Has(LabelledComment comment) => comment.Sentiment is { } label ? label == tone : null;
        var elsewhere = others.Select(other => new HeadExample(other.Vector, other.Tone == tone, otherWeight)).ToList();
        var scores = Enumerable.Range(0, comments.Folds).Select(fold =>
        {
            var head = trainer.Train("held out", comments.Examples(Has, fold).Concat(elsewhere)).Head;
            return comments.Score(head, fold).ToList();
        }).ToList();
        PlattScaling Calibrate(int? without) => PlattScaling.Fit(
            [.. comments.Labelled(scores.Where((_, fold) => fold != without).SelectMany(part => part), Has)]);
        var heldOut = scores.SelectMany((part, fold) =>
        {
            var calibration = Calibrate(fold);
            return part.Select(item => (item.Comment, Probability: calibration.Probability(item.Score)));
        }).ToDictionary(item => item.Comment, item => item.Probability);
        var name = HeadNames.Sentiment(tone);
        var final = trainer.Train(name, comments.Examples(Has).Concat(elsewhere));
        return new ToneResult(final, new ManifestHead(name, Calibrate(without: null), Threshold: null), heldOut);
    }

    private sealed record ToneResult(TrainedHead Head, ManifestHead Settings, Dictionary<int, float> HeldOut);
}

/// <param name="HeldOut">The tone predicted for each measured comment, by its position.</param>
internal sealed record SentimentResult(
    IReadOnlyList<TrainedHead> Heads, IReadOnlyList<ManifestHead> Settings, IReadOnlyDictionary<int, Sentiment> HeldOut);
