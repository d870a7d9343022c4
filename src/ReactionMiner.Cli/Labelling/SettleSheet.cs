using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Labelling;

/// <summary>The comments on which two readers differ and that nobody has settled, as a sheet to be settled in: what each said stands beside the text.</summary>
internal sealed class SettleSheet(Session session, LabelSet set, AgreementText text)
{
    /// <param name="first">What the first reader is called.</param>
    /// <param name="second">What the second reader is called.</param>
    public void Write(SheetFiles files, AgreementReport report, string first, string second)
    {
        var open = text.Open(report);
        if (open.Count == 0)
        {
            session.Say($"No disagreement is left to settle, so '{files.Name}' was not written.");
            return;
        }
        var pairs = open.ToDictionary(pair => pair.First.CommentId, StringComparer.Ordinal);
        SheetColumn[] beside =
        [
            SheetColumn.Context(ParentText([.. pairs.Values.Select(pair => pair.First.VideoId).Distinct()])),
            SheetColumn.Answer(first, comment => text.Answer(pairs[comment.Id].First)),
            SheetColumn.Answer(second, comment => text.Answer(pairs[comment.Id].Second)),
        ];
        var advice = files.Write(set.Themes, open.Select(TaskOf), beside);
        session.Say($"Wrote {Amount.Of(open.Count, "disagreement")} to '{files.Name}'. {advice} {ShellText.Words(["import", "--labels", files.Name, "--reader", LabelFolder.Settled, .. set.Option])}");
    }

    private static LabelTask TaskOf(Disagreement pair)
    {
        var label = pair.First;
        var comment = new Comment { Id = label.CommentId, VideoId = label.VideoId, ThreadId = label.ThreadId, Text = label.Text };
        return new LabelTask(new LabelCandidate(comment, Reaction: null), label.Source, label.Place ?? pair.Second.Place);
    }

    /// <summary>Finds what a comment answers, where the store knows.</summary>
    private Func<Comment, string?> ParentText(IReadOnlyList<VideoId> videos)
    {
        Dictionary<string, Comment> stored = File.Exists(session.Settings.StorePath)
            ? session.Store.ReadComments(videos).ToDictionary(comment => comment.Id, StringComparer.Ordinal)
            : [];
        return comment => stored.GetValueOrDefault(comment.Id)?.ParentId is { } parent ? stored.GetValueOrDefault(parent)?.Text : null;
    }
}
