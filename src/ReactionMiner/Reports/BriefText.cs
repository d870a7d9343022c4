using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Prints the short form of a brief: how many of each kind, and the first of them.</summary>
internal static class BriefText
{
    private const int Shown = 3;
    private const string Indent = "  ";

    public static void Write(TextWriter writer, CreatorBrief brief, int width)
    {
        Line(writer, BriefWording.Title, width);
        WriteRemarks(writer, Questions(brief), brief.UnansweredQuestions, width);
        WriteRemarks(writer, Amount.Of(brief.Requests.Comments, "request"), brief.Requests, width);
        var aspects = brief.Complaints.Comments == 0 ? "" : $" ({BriefWording.Aspects(brief)})";
        WriteRemarks(writer, $"{Amount.Of(brief.Complaints.Comments, "complaint")} about the video itself{aspects}", brief.Complaints, width);
        WriteRemarks(writer, $"{Amount.Of(brief.Praise.Comments, "comment")} in praise of the video", brief.Praise, width);
        Line(writer, $"  moments cited: {(brief.Moments.Count == 0 ? "none" : string.Join(", ", brief.Moments.Select(Moment)))}", width);
        Wrapped(writer, BriefWording.Replies(brief.Replies), width);
        if (brief.ToThank.Count == 0)
        {
            Wrapped(writer, BriefWording.NoThanks(brief), width);
        }
        foreach (var commenter in brief.ToThank.Take(Shown))
        {
            Line(writer, $"  to thank: {TerminalText.Clean(BriefWording.Thanks(commenter))} ({TerminalText.Clean(commenter.CommentId)})", width);
        }
        Line(writer, "  found by rules for English phrases, spam and tone by the model; summary.md shows more", width);
    }

    private static string Questions(CreatorBrief brief) => brief.KnowsReplies
        ? $"{brief.UnansweredQuestions.Comments} of {Amount.Of(brief.Questions, "question")} nobody answered"
        : $"{Amount.Of(brief.Questions, "question")}; {BriefWording.NoReplies}";

    private static void WriteRemarks(TextWriter writer, string title, Remarks remarks, int width)
    {
        Wrapped(writer, title, width);
        if (BriefWording.Shown(remarks, Shown) is { } shown)
        {
            Line(writer, $"    {shown}", width);
        }
        foreach (var remark in remarks.Shown.Take(Shown))
        {
            Line(writer, $"      “{TerminalText.Clean(remark.Text)}”", width);
        }
    }

    private static string Moment(CitedMoment moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{BriefWording.Moment(moment.At)} ({moment.Comments})");

    private static void Wrapped(TextWriter writer, string text, int width)
    {
        foreach (var line in TerminalText.Wrap(text, width - Indent.Length))
        {
            writer.Write($"{Indent}{line}\n");
        }
    }

    private static void Line(TextWriter writer, string line, int width) => writer.Write(TerminalText.Fit(line, width) + "\n");
}
