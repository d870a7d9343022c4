using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Public texts labelled with a tone: SemEval-2017 task 4 A and GoEmotions.</summary>
internal static class SentimentCorpora
{
    public const string SemEval = "sentiment/semeval2017-4a";
    public const string GoEmotions = "sentiment/goemotions-group-train.tsv";

    /// <summary>Tweets, text messages and journal entries; a text that comes twice is taken once.</summary>
    public static IReadOnlyList<(string Text, Sentiment Tone)> ReadSemEval(CorpusFolder corpora)
    {
        var files = Directory.EnumerateFiles(corpora.Locate(SemEval), "*-A.*").Order(StringComparer.Ordinal);
        return
        [
            .. files.SelectMany(File.ReadLines)
                .Select(line => line.Split('\t'))
                .Where(fields => fields.Length >= 3 && Tone(fields[^2]) is not null)
                .Select(fields => (fields[^1].Trim(), Tone(fields[^2])!.Value))
                .DistinctBy(row => row.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>Comments on Reddit; those of several tones or an ambiguous one are left out.</summary>
    public static IReadOnlyList<(string Text, Sentiment Tone)> ReadGoEmotions(CorpusFolder corpora) =>
    [
        .. File.ReadLines(corpora.Locate(GoEmotions))
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length >= 2 && fields[1] is "1" or "2" or "3")
            .Select(fields => (fields[0], (Sentiment)(fields[1][0] - '1'))),
    ];

    private static Sentiment? Tone(string label) => label switch
    {
        "negative" => Sentiment.Negative,
        "neutral" => Sentiment.Neutral,
        "positive" => Sentiment.Positive,
        _ => null,
    };
}
