using CsvHelper;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes <c>comments.csv</c>: a row per comment, those left out of the counts among them.</summary>
internal static class CommentsCsv
{
    public static void Write(
        Stream stream, ThemeSet themes, IEnumerable<ClassifiedComment> comments, AuthorNaming authors, bool hasByteOrderMark)
    {
        using var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark);
        csv.WriteHeader(
        [
            "video_id", "comment_id", "thread_id", "parent_id", "author", "published_at", "published_precision", "updated_at", "like_count",
            "reply_count", "is_reply", "text", "language", "is_spam", "is_duplicate", "sentiment", "sentiment_probability", "themes",
            .. themes.Themes.Select(theme => "p_" + theme.Id), "duplicate_of",
        ]);
        foreach (var comment in comments)
        {
            WriteComment(csv, comment, authors);
            WriteReaction(csv, comment, themes);
            csv.EndRecord();
        }
    }

    private static void WriteComment(CsvWriter csv, ClassifiedComment classified, AuthorNaming authors)
    {
        var comment = classified.Comment;
        csv.WriteText(comment.VideoId.Value);
        csv.WriteText(comment.Id);
        csv.WriteText(comment.ThreadId);
        csv.WriteText(comment.ParentId);
        csv.WriteText(authors.NameOf(comment));
        csv.WriteMoment(comment.PublishedAt);
        csv.WriteField(comment.PublishedPrecision.ToString().ToLowerInvariant());
        csv.WriteMoment(comment.UpdatedAt);
        csv.WriteCount(comment.LikeCount);
        csv.WriteCount(comment.ReplyCount);
        csv.WriteField(comment.IsReply);
        csv.WriteText(comment.Text);
    }

    private static void WriteReaction(CsvWriter csv, ClassifiedComment classified, ThemeSet themes)
    {
        var reaction = classified.Reaction;
        csv.WriteText(reaction.Language);
        csv.WriteField(reaction.IsSpam);
        csv.WriteField(classified.IsDuplicate);
        csv.WriteField(reaction.Sentiment?.ToString().ToLowerInvariant());
        csv.WriteRatio(reaction.SentimentProbability);
        csv.WriteText(string.Join(';', reaction.Themes.Select(theme => themes.Themes[theme].Id)));
        for (var theme = 0; theme < themes.Themes.Count; theme++)
        {
            csv.WriteRatio(reaction.IsClassified ? reaction.ThemeProbabilities[theme] : null);
        }
        csv.WriteText(classified.DuplicateOf);
    }
}
