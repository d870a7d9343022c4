using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace EncoderTuner;

/// <summary>A text with its labels.</summary>
/// <param name="Part">Which part of the measured conversations it belongs to; null for a text of none of them.</param>
/// <param name="Themes">1 where the text carries the theme; null for texts that nobody read for themes.</param>
/// <param name="Readable">0 where readers differed.</param>
/// <param name="Tone">Null where nobody gave one.</param>
/// <param name="Source">Whose idea of tone: 0 the project's readers, 1 SemEval's, 2 GoEmotions'.</param>
internal sealed record TunedText(string Text, int? Part, float[]? Themes, float[]? Readable, Sentiment? Tone, int Source)
{
    private static readonly string[] Labellers = ["comments", "tweets", "reddit"];

    public static int Sources => Labellers.Length;

    /// <summary>Each source's three tones are answers of their own: what one calls neutral another does not.</summary>
    public static IReadOnlyList<string> ToneAnswerNames { get; } =
        [.. Labellers.SelectMany(labeller => Enum.GetNames<Sentiment>().Select(tone => $"tone/{labeller}/{tone.ToLowerInvariant()}"))];

    public static int ToneAnswers => ToneAnswerNames.Count;

    /// <summary>Whether training looks at it: of the many real comments without a theme two in five teach as much as all.</summary>
    public bool Teaches { get; init; } = true;

    /// <summary>The labelled comments; the conversations that models are measured with, in the parts that <c>train</c> holds out.</summary>
    public static List<TunedText> ReadComments(TrainingData data, int parts)
    {
        var samples = data.Comments.Select(comment => new Sample(default, comment.Group, comment.IsMeasured, 1) { Labels = comment.Comment.Themes }).ToList();
        var folds = new Folds(samples, parts);
        var themes = data.ThemeSet.Themes.Count;
        return
        [
            .. data.Comments.Zip(samples, (comment, sample) => new TunedText(
                comment.Comment.Text,
                folds.Of(sample),
                [.. Enumerable.Range(0, themes).Select(theme => comment.Comment.Themes.Contains(theme) ? 1f : 0f)],
                [.. Enumerable.Range(0, themes).Select(theme => comment.Comment.DoubtfulThemes.Contains(theme) ? 0f : 1f)],
                comment.Comment.Sentiment,
                Source: 0)
            {
                Teaches = comment is { IsMeasured: true } or { IsReal: false } || comment.Comment.Themes.Count > 0 || Draw(comment.Comment.Id, 5) < 2,
            }),
        ];
    }

    /// <summary>Public texts labelled with a tone; those of TweetEval's validation part are not among them.</summary>
    public static List<TunedText> ReadTones(CorpusFolder corpora)
    {
        return
        [
            .. SentimentCorpora.ReadSemEval(corpora)
                .Select(row => new TunedText(row.Text, Part: null, null, null, row.Tone, Source: 1)),
            .. SentimentCorpora.ReadGoEmotions(corpora)
                .Select(row => new TunedText(row.Text, Part: null, null, null, row.Tone, Source: 2)),
        ];
    }

    /// <summary>TweetEval's validation tweets, which are never trained on.</summary>
    public static List<TunedText> ReadValidation(CorpusFolder corpora) =>
    [
        .. SentimentCorpora.ReadTweetEval(corpora).Select(row => new TunedText(row.Text, Part: null, null, null, row.Tone, Source: 1)),
    ];

    /// <summary>A number below <paramref name="sides"/> that depends on the text alone.</summary>
    private static int Draw(string text, int sides) => Convert.ToInt32(ContentHash.Of(text)[..6], 16) % sides;
}
