using ReactionMiner.Reactions;

namespace ReactionMiner.Page.Content;

/// <summary>The one sentence that matters most: plain text around the title of a theme.</summary>
/// <param name="Subject">What it is about, as a title; null when there is none.</param>
public sealed record KeySentence(string Before, PageRow? Subject, string After)
{
    private const double MostlyNone = 0.9;

    internal static KeySentence Of(PageContent content)
    {
        var reactions = content.Reactions;
        var counted = reactions.Coverage.Counted;
        var isBySample = content.IsBySample;
        var leader = content.Themes.MaxBy(row => reactions.LikelyShare(row.Count));
        if (counted == 0)
        {
            return new KeySentence("There are no comments to count.", null, "");
        }
        if (leader is null || leader.Count.Comments == 0 || reactions.ShareOfNone >= MostlyNone)
        {
            return new KeySentence(
                $"Nearly all comments are about something else than these {reactions.Themes.Count} themes: {NoneOf(reactions)} carry none of them.",
                null,
                "");
        }
        if (isBySample && leader.Count.Estimate is { } known)
        {
            return new KeySentence(
                "",
                leader,
                $" comes up most: by the comments that people read, {PageFormat.Interval(known)} of all speak of it; the model found it in {PageFormat.Count(leader.Count.Comments)} of {PageFormat.Count(counted)}.");
        }
        return new KeySentence(
            "",
            leader,
            $" comes up most: the model found it in {PageFormat.Count(leader.Count.Comments)} of {PageFormat.Count(counted)} comments{Tone(leader.Count)}{Range(leader.Count)}.");
    }

    private static string NoneOf(ViewerReactions reactions) => reactions.None is { Basis.IsBySample: true, Estimate: { } read }
        ? $"by the comments that people read, {PageFormat.Interval(read)} of all"
        : $"{PageFormat.Count(reactions.None.Comments)} of {PageFormat.Count(reactions.Coverage.Counted)}";

    private static string Tone(ThemeCount count)
    {
        var (comments, word) = new[] { (count.Negative, "negative"), (count.Neutral, "neutral"), (count.Positive, "positive") }
            .MaxBy(tone => tone.Item1);
        return comments * 2 > count.Comments ? $", about {PageFormat.Count(comments)} of them {word}" : "";
    }

    private static string Range(ThemeCount count) => count.Estimate is { } estimate
        ? $"; allowing for its errors, {PageFormat.Interval(estimate)} of all comments speak of it"
        : "";
}
