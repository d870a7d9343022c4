using System.Globalization;
using System.Text.RegularExpressions;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Public texts labelled with a tone: SemEval-2017 task 4 A, GoEmotions, and TweetEval's validation part to measure on.</summary>
internal static partial class SentimentCorpora
{
    public const string SemEval = "sentiment/semeval2017-4a";
    public const string GoEmotions = "sentiment/goemotions-group-train.tsv";
    public const string GoEmotionsHeldOut = "sentiment/goemotions-group-dev.tsv";
    public const string TweetEval = "sentiment/tweeteval-val";

    /// <summary>Tweets, text messages and journal entries; a text that comes twice is taken once, and one that TweetEval measures with, or nearly so, never.</summary>
    public static IReadOnlyList<(string Text, Sentiment Tone)> ReadSemEval(CorpusFolder corpora)
    {
        var measured = new OverlapFilter(ReadTweetEval(corpora).Select(row => row.Text));
        var files = Directory.EnumerateFiles(corpora.Locate(SemEval), "*-A.*").Order(StringComparer.Ordinal);
        return
        [
            .. files.SelectMany(File.ReadLines)
                .Select(ParseSemEval)
                .OfType<(string Text, Sentiment Tone)>()
                .DistinctBy(row => row.Text, StringComparer.Ordinal)
                .Where(row => !measured.Overlaps(row.Text)),
        ];
    }

    /// <summary>Comments on Reddit; those of several tones or an ambiguous one are left out.</summary>
    /// <param name="part"><see cref="GoEmotions"/> to learn from or <see cref="GoEmotionsHeldOut"/> to measure with.</param>
    public static IReadOnlyList<(string Text, Sentiment Tone)> ReadGoEmotions(CorpusFolder corpora, string part = GoEmotions) =>
    [
        .. File.ReadLines(corpora.Locate(part))
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length >= 2 && fields[1] is "1" or "2" or "3")
            .Select(fields => (fields[0], (Sentiment)(fields[1][0] - '1'))),
    ];

    /// <summary>Tweets to measure with, as published.</summary>
    public static IReadOnlyList<(string Text, Sentiment Tone)> ReadTweetEval(CorpusFolder corpora) =>
    [
        .. File.ReadLines(corpora.Locate($"{TweetEval}/val_text.txt"))
            .Zip(File.ReadLines(corpora.Locate($"{TweetEval}/val_labels.txt")))
            .Select(row => (row.First, (Sentiment)int.Parse(row.Second, CultureInfo.InvariantCulture))),
    ];

    /// <summary>One or two ids, the label, the text, and in some files a tab more. Letters beyond ASCII are escaped, quotation marks doubled.</summary>
    /// <returns>Null for a line without a label.</returns>
    internal static (string Text, Sentiment Tone)? ParseSemEval(string line)
    {
        var fields = line.Split('\t');
        var label = Array.FindIndex(fields, field => Tone(field) is not null);
        return label < 0 || label + 1 == fields.Length ? null : (Unescape(fields[label + 1]), Tone(fields[label])!.Value);
    }

    private static string Unescape(string text)
    {
        var letters = Escape().Replace(text.Trim(), match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        var marks = Quotation().Replace(letters, "\"");
        return marks.Length > 1 && marks[0] == '"' ? marks.Trim('"').Trim() : marks;
    }

    private static Sentiment? Tone(string label) => label switch
    {
        "negative" => Sentiment.Negative,
        "neutral" => Sentiment.Neutral,
        "positive" => Sentiment.Positive,
        _ => null,
    };

    [GeneratedRegex(@"\\u(?<code>[0-9a-fA-F]{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\\?""{2,}|\\""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Quotation();
}
