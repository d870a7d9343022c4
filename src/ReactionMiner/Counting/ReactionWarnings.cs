using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>What a reader must know before trusting the counts; each a sentence or two that says what to do.</summary>
internal static class ReactionWarnings
{
    private const int FewComments = 50;
    private const double UnrelatedShare = 0.9;
    private const double MostShare = 0.5;
    private const int MostComments = 20;
    private const double ForeignShare = 0.2;
    private const double WeakMacroF1 = 0.6;

    public static IReadOnlyList<string> For(ViewerReactions reactions) =>
    [
        .. Size(reactions),
        .. Subject(reactions),
        .. reactions.Coverage.Gaps.Select(Gap),
        .. Languages(reactions),
        .. TakingMost(reactions),
        .. Quality(reactions),
    ];

    private static IEnumerable<string> Size(ViewerReactions reactions)
    {
        var counted = reactions.Coverage.Counted;
        if (counted == 0)
        {
            yield return "There are no comments to count. Check that the source is the one you meant.";
        }
        else if (counted < FewComments)
        {
            yield return $"Only {counted} comments are counted: read them rather than their shares.";
        }
    }

    private static IEnumerable<string> Subject(ViewerReactions reactions)
    {
        var share = reactions.ShareOfNone;
        if (share >= UnrelatedShare)
        {
            var set = reactions.Model.ThemeSet;
            yield return FormattableString.Invariant(
                $"{100 * share:0} % of the comments carry none of these themes. They were made for '{set.Title}', and this video seems to be about something else. Write a theme set of its own (`themes` lists and checks them), label some comments, and `train` a model on it.");
        }
    }

    private static string Gap(CoverageGap gap)
    {
        var missing = gap.Missing?.ToString(CultureInfo.InvariantCulture) ?? "some";
        return $"{(gap.IsFinal ? "Not to be had" : "Incomplete")}: {missing} {gap.What} ({gap.Reason.TrimEnd('.')}).";
    }

    private static IEnumerable<string> Languages(ViewerReactions reactions)
    {
        var coverage = reactions.Coverage;
        var share = (double)coverage.NotClassified / Math.Max(1, coverage.Counted + coverage.NotClassified);
        if (share >= ForeignShare)
        {
            yield return FormattableString.Invariant(
                $"{100 * share:0} % of the comments are in languages that the model does not read ({Unread(reactions)}). They are given no themes and no tone, and the shares are of the others alone.");
        }
    }

    private static string Unread(ViewerReactions reactions)
    {
        var named = reactions.Languages.Where(language => language.Key is not "en" and not "unknown").Take(3).ToList();
        var others = reactions.Coverage.NotClassified - named.Sum(language => language.Value);
        return named.Count == 0 ? "unknown" : string.Join(", ",
        [
            .. named.Select(language => FormattableString.Invariant($"{language.Key} {language.Value}")),
            .. others > 0 ? (string[])[FormattableString.Invariant($"and {others} in others")] : [],
        ]);
    }

    private static IEnumerable<string> TakingMost(ViewerReactions reactions) => reactions.Model.Quality.IsMeasured
        ? []
        : reactions.Themes
            .Where(row => row is { Estimate: null, Comments: >= MostComments } && reactions.FoundShare(row) > MostShare)
            .Select(row => FormattableString.Invariant(
                $"'{row.Theme!.Title}' was found in {row.Comments} of {reactions.Coverage.Counted} comments, and how often rightly was not measured. A theme so near to the whole talk tells nothing: reword its `give_when` in the theme set, so that it says what only some comments speak of, or label a random sample (`label`)."));

    private static IEnumerable<string> Quality(ViewerReactions reactions)
    {
        var quality = reactions.Model.Quality;
        var isBySample = reactions.Themes.Any(theme => theme.Basis is { IsBySample: true });
        if (!quality.IsMeasured && isBySample)
        {
            yield break;
        }
        if (!quality.IsMeasured)
        {
            yield return $"Nothing has been measured yet for the themes of '{reactions.Model.ThemeSet.Id}': take their counts as a hint. Label a random sample of these comments (`label`; 40 are a start): then the shares come with intervals.";
        }
        else if (quality.MacroF1 < WeakMacroF1)
        {
            yield return FormattableString.Invariant(
                $"The model's macro-F1 is {quality.MacroF1:0.00} on {quality.Comments} held-out comments: single comments are often read wrongly, so trust the intervals and not the comments found.");
        }
    }
}
