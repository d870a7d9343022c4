using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The table of comments, those left out of the counts among them.</summary>
internal static class CommentsTable
{
    private const string Source = "as the source gave it";
    private const string Model = "the model's prediction from the text";

    public static ExportTable<ClassifiedComment> Of(ThemeSet themes, AuthorNaming authors) => new("comments", "comment",
    [
        .. Identity(authors),
        .. Facts(),
        .. Predictions(themes),
        .. themes.Themes.Select((theme, position) => new TableColumn<ClassifiedComment>(
            "p_" + theme.Id, CellType.Number, $"probability that the comment carries the theme '{theme.Title}'",
            "the model's; where its errors are measured, of the comments given 0.7 about 70 % carry the theme", row => row.Reaction.IsClassified ? Ratio(row.Reaction.ThemeProbabilities[position]) : null)
        {
            Unit = "probability", Values = "0 to 1, four places; empty for a comment in a language that the model does not read",
        }),
        new("duplicate_of", CellType.Id, "the comment that it repeats, which is counted", "as is_duplicate", row => row.DuplicateOf)
        {
            Values = "a comment_id; empty unless is_duplicate",
        },
        new("is_classified", CellType.Flag, "the model reads its language; else it has no themes and no tone, and is in no share", Model, row => row.Reaction.IsClassified)
        {
            Values = "true also for short comments and mixes of languages, whose language is unknown",
        },
    ]);

    private static IEnumerable<TableColumn<ClassifiedComment>> Identity(AuthorNaming authors) =>
    [
        new("video_id", CellType.Id, "the video", Source, row => row.Comment.VideoId.Value) { Values = "a YouTube id, or `file:` and a file's name" },
        new("comment_id", CellType.Id, "the comment", "YouTube's; where a file has none, derived from video, author, time and text", row => row.Comment.Id) { Values = "unique" },
        new("thread_id", CellType.Id, "the top-level comment of its thread", Source, row => row.Comment.ThreadId) { Values = "a comment_id" },
        new("parent_id", CellType.Id, "the comment answered", Source, row => row.Comment.ParentId) { Values = "a comment_id; empty for a top-level comment" },
        new("author", CellType.Text, "who wrote it", "a pseudonym: HMAC-SHA-256 of the author's channel id, else name, under a key that stays in the store, so that it is the same in all exports of that store; the name shown with `--keep-authors`", row => authors.NameOf(row.Comment)) { Values = "empty where the source does not say" },
    ];

    private static IEnumerable<TableColumn<ClassifiedComment>> Facts() =>
    [
        new("published_at", CellType.Moment, "when it was published", Source, row => row.Comment.PublishedAt) { Values = "no more exact than published_precision" },
        new("published_precision", CellType.Category, "how exactly published_at is known", "from the form of the source's date", row => Word(row.Comment.PublishedPrecision)) { Values = Words<TimePrecision>() },
        new("updated_at", CellType.Moment, "when it was last edited", Source, row => row.Comment.UpdatedAt) { Values = "later than published_at for an edited comment" },
        new("like_count", CellType.Count, "likes when it was collected", Source, row => row.Comment.LikeCount) { Unit = "likes", Values = "empty where the source does not say" },
        new("reply_count", CellType.Count, "replies that the source counts in the thread", Source, row => (long?)row.Comment.ReplyCount) { Unit = "replies", Values = "empty for replies, and where the source does not tell" },
        new("is_reply", CellType.Flag, "it answers another comment", "from parent_id", row => row.Comment.IsReply),
        new("text", CellType.Text, "what it says, verbatim", "plain text; NUL and halves of surrogate pairs are �, in CSV control characters too", row => row.Comment.Text),
    ];

    private static IEnumerable<TableColumn<ClassifiedComment>> Predictions(ThemeSet themes) =>
    [
        new("language", CellType.Category, "language of the text", Model, row => row.Reaction.Language) { Values = "ISO 639-1 code, or unknown" },
        new("is_spam", CellType.Flag, "spam, and so left out of the counts", Model, row => row.Reaction.IsSpam),
        new("is_duplicate", CellType.Flag, "repeats another comment, and so is left out of the counts", "by rule: the same or nearly the same words by anyone where they are more than a few, the same few words by the same author", row => row.IsDuplicate),
        new("sentiment", CellType.Category, "the writer's tone: the likeliest, once rare tones are weighed up", Model, row => row.Reaction.Sentiment is { } tone ? Word(tone) : null) { Values = Words<Sentiment>() + "; empty for a comment in a language that the model does not read" },
        new("sentiment_probability", CellType.Number, "probability of that tone", "the model's, calibrated", row => row.Reaction.SentimentProbability is { } probability ? Ratio(probability) : null) { Unit = "probability", Values = "0 to 1, four places" },
        new("themes", CellType.List, "the themes given", "those whose probability reaches the theme's threshold (codebook.csv)", row => string.Join(';', row.Reaction.Themes.Select(theme => themes.Themes[theme].Id))) { Values = "theme_ids joined by `;`; empty for none of them" },
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Words<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Word));

    private static double Ratio(float value) => Math.Round((double)value, 4);
}
