using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes the brief in <c>summary.md</c>.</summary>
internal static class BriefMarkdown
{
    private const int TextColumns = 240;

    public static void Write(TextWriter writer, CreatorBrief brief)
    {
        writer.Write($"\n## {BriefWording.Title}\n\n{MarkdownText.Escape(BriefWording.How)}\n");
        WriteRemarks(writer, Questions(brief), brief.UnansweredQuestions);
        WriteRemarks(writer, $"Requests ({brief.Requests.Comments})", brief.Requests);
        var aspects = brief.Complaints.Comments == 0 ? "" : ": " + BriefWording.Aspects(brief);
        WriteRemarks(writer, $"Complaints about the video itself ({brief.Complaints.Comments}{aspects})", brief.Complaints);
        WriteRemarks(writer, $"Praise of the video ({brief.Praise.Comments})", brief.Praise);
        WriteMoments(writer, brief);
        writer.Write($"\n### Replies by the channel\n\n{MarkdownText.Escape(BriefWording.Replies(brief.Replies))}\n");
        writer.Write("\n### Who to thank\n\n");
        foreach (var commenter in brief.ToThank)
        {
            writer.Write($"- {MarkdownText.Escape(BriefWording.Thanks(commenter))}{Place(commenter.CommentId, commenter.VideoId)}\n");
        }
        if (brief.ToThank.Count == 0)
        {
            writer.Write($"{MarkdownText.Escape(BriefWording.NoThanks(brief))}\n");
        }
    }

    private static string Questions(CreatorBrief brief) => brief.KnowsReplies
        ? $"{BriefWording.UnansweredTitle} ({brief.UnansweredQuestions.Comments} of {brief.Questions})"
        : $"{BriefWording.QuestionsTitle} ({brief.Questions}; {BriefWording.NoReplies})";

    private static void WriteRemarks(TextWriter writer, string title, Remarks remarks)
    {
        writer.Write($"\n### {MarkdownText.Escape(title)}\n\n");
        if (BriefWording.Shown(remarks) is { } shown)
        {
            writer.Write($"{MarkdownText.Escape(shown)}\n\n");
        }
        foreach (var remark in remarks.Shown)
        {
            writer.Write($"- {Quote(remark)}\n");
        }
        WriteNothing(writer, remarks.Comments);
    }

    private static void WriteMoments(TextWriter writer, CreatorBrief brief)
    {
        writer.Write("\n### Moments that comments cite\n\n");
        foreach (var moment in brief.Moments)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"- {BriefWording.Moment(moment.At)}, cited by {moment.Comments}: {Quote(moment.Shown[0])}\n"));
        }
        WriteNothing(writer, brief.Moments.Count);
        if (brief.ChapterLists.Comments > 0)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"\n{brief.ChapterLists.Comments} comments list so many moments that they may serve as chapters: {string.Join(", ", brief.ChapterLists.Shown.Select(remark => MarkdownText.Escape(remark.CommentId)))}{(brief.ChapterLists.Shown.Count < brief.ChapterLists.Comments ? " and others" : "")}\n"));
        }
    }

    private static void WriteNothing(TextWriter writer, int found)
    {
        if (found == 0)
        {
            writer.Write($"{BriefWording.NothingFound}\n");
        }
    }

    private static string Quote(Remark remark)
    {
        var likes = remark.LikeCount is > 0 and var count ? string.Create(CultureInfo.InvariantCulture, $", {count} likes") : "";
        return $"“{MarkdownText.Escape(remark.Text, TextColumns)}”{likes}{Place(remark.CommentId, remark.VideoId)}";
    }

    private static string Place(string commentId, string videoId) => CommentLink.TryMake(commentId, videoId) is { } link
        ? $" ([{MarkdownText.Escape(commentId)}]({link}))"
        : $" ({MarkdownText.Escape(commentId)})";
}
