using ReactionMiner.DataFiles;

namespace ReactionMiner.MachineLearning;

/// <summary>A comment that a person called spam or not.</summary>
/// <param name="Origin">Where it comes from, in a few words.</param>
/// <param name="Group">Comments of one group are held out together: a video, or the comment alone.</param>
/// <param name="Weight">How much it counts; 1 is ordinary.</param>
internal sealed record SpamComment(string Text, bool IsSpam, string Origin, string Group, float Weight);

/// <summary>Reads comments labelled as spam or not.</summary>
internal static class SpamComments
{
    public const string Collection = "spam";

    /// <summary>The few of today's kind weigh up the many of ten years ago; more would cost what the many teach.</summary>
    private const float OwnWeight = 2;

    private const string Own = "written for this project";

    /// <summary>Of the comments that nobody read for spam, every tenth is enough.</summary>
    private const int TalkStep = 10;

    /// <summary>The project's own: columns <c>comment_id, text, is_spam</c> (yes or no).</summary>
    public static IReadOnlyList<SpamComment> ReadOwn(string path)
    {
        var comments = new List<SpamComment>();
        using var csv = CsvTable.Open(path, "comment_id", "text", "is_spam");
        while (csv.Read())
        {
            comments.Add(new SpamComment(csv.Required("text"), YesOrNo(csv, "is_spam"), Own, csv.Required("comment_id"), OwnWeight));
        }

        return comments;
    }

    /// <summary>The YouTube Spam Collection: comments of five videos, 2013 to 2015.</summary>
    public static IReadOnlyList<SpamComment> ReadCollection(CorpusFolder corpora)
    {
        var comments = new List<SpamComment>();
        foreach (var path in Directory.EnumerateFiles(corpora.Locate(Collection), "*.csv").Order(StringComparer.Ordinal))
        {
            using var csv = CsvTable.Open(path, "CONTENT", "CLASS");
            while (csv.Read())
            {
                comments.Add(new SpamComment(csv.Required("CONTENT"), csv.Number("CLASS") == 1, "YouTube Spam Collection", Path.GetFileName(path), Weight: 1));
            }
        }

        return comments;
    }

    /// <summary>Ordinary talk on Reddit, honest but for a few, so that what people say anyway does not look like spam.</summary>
    /// <param name="known">Ids of comments that are taught already.</param>
    public static IReadOnlyList<SpamComment> ReadTalk(CorpusFolder corpora, IReadOnlySet<string> known) =>
    [
        .. corpora.Comments("localllama").Where((comment, position) => position % TalkStep == 0 && !known.Contains(comment.Id) && comment.Text.Length > 0)
            .Select(comment => new SpamComment(comment.Text, IsSpam: false, "comments of r/LocalLLaMA", comment.Id, Weight: 1)),
        .. SentimentCorpora.ReadGoEmotions(corpora).Where((_, position) => position % TalkStep == 0)
            .Select((comment, position) => new SpamComment(comment.Text, IsSpam: false, "comments of GoEmotions", $"GoEmotions {position}", Weight: 1)),
    ];

    private static bool YesOrNo(CsvTable csv, string column) => csv.Required(column) switch
    {
        "yes" => true,
        "no" => false,
        var text => throw csv.Error(column, $"'{text}' is neither yes nor no."),
    };
}
