using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Heads of tone taught by public texts: three that see the wording, and three that see the sentence vector where there is one.</summary>
/// <remarks>Apart they err differently, so that their mix is better than heads that see both: on TweetEval's validation part, in
/// macro-recall, 0.642 and 0.644 alone, 0.683 together.</remarks>
internal static class PublicTone
{
    private const float WordingL2 = 0.5f;
    private const float SentenceL2 = 0.5f;

    /// <summary>Tweets and posts are nearer to comments than Reddit's labels, which were made for single emotions, are to tones.</summary>
    private const float RedditWeight = 0.5f;

    public static IReadOnlyList<PublicText> Read(TrainingContext context, CorpusFolder corpora)
    {
        var tweets = SentimentCorpora.ReadSemEval(corpora);
        List<(string Text, Sentiment Tone)> texts = [.. tweets, .. SentimentCorpora.ReadGoEmotions(corpora)];
        var vectors = context.Features.Extract([.. texts.Select(text => text.Text)], context.CancellationToken);
        return [.. texts.Zip(vectors, (text, vector) => new PublicText(vector, text.Tone)).Select((text, i) => text with { Weight = i < tweets.Count ? 1 : RedditWeight })];
    }

    /// <returns>In the order in which a voice hears them.</returns>
    public static IReadOnlyList<TrainedHead> Train(TrainingContext context, IReadOnlyList<PublicText> texts)
    {
        var weights = Balance(texts);
        var features = context.Features;
        var parts = new List<(string Name, float L2, Func<FeatureVector, FeatureVector> Cut)> { ("wording", WordingL2, features.Wording) };
        if (features.HasSentence)
        {
            parts.Add(("sentence", SentenceL2, features.Sentence));
        }

        var tasks = parts.SelectMany(part => Enum.GetValues<Sentiment>().Select(tone => (Part: part, Tone: tone))).ToList();
        var heads = new TrainedHead[tasks.Count];
        Parallel.For(0, tasks.Count, new ParallelOptions { CancellationToken = context.CancellationToken }, task =>
        {
            var (part, tone) = tasks[task];
            heads[task] = context.Trainer(part.L2).Train(
                HeadNames.PublicTone(part.Name, tone),
                texts.Select((text, i) => new HeadExample(part.Cut(text.Vector), text.Tone == tone, weights[i])));
        });
        return heads;
    }

    /// <summary>Makes the tones weigh the same together, as their shares differ from one collection to the next.</summary>
    private static float[] Balance(IReadOnlyList<PublicText> texts)
    {
        var total = texts.Sum(text => text.Weight);
        var byTone = texts.GroupBy(text => text.Tone).ToDictionary(group => group.Key, group => group.Sum(text => text.Weight));
        return [.. texts.Select(text => text.Weight * total / (byTone.Count * byTone[text.Tone]))];
    }
}

/// <param name="Vector">With all features.</param>
internal sealed record PublicText(FeatureVector Vector, Sentiment Tone, float Weight = 1);
