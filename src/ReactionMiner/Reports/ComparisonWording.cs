using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The sentences that the printed comparison and compare.html share. Plain text: what comes from outside is not yet escaped.</summary>
internal static class ComparisonWording
{
    private const string NotWidened = "The intervals are not widened for this";

    public static string Result(Comparison comparison) => comparison.Tested == 0 ? "No difference could be tested." : string.Create(
        CultureInfo.InvariantCulture,
        $"{comparison.Themes.Sum(theme => theme.Differences.Count(difference => difference.IsBeyondChance))} of {comparison.Tested} differences are beyond chance (5 % for all together, by Holm's method)");

    /// <summary>Why a difference whose interval leaves out zero may not be called; nothing where there is no such one.</summary>
    public static string? Uncalled(Comparison comparison) => comparison.Themes.SelectMany(theme => theme.Differences).Any(IsUncalled)
        ? $"{NotWidened}: one may leave out 0 and yet not be beyond chance, as of many differences some are so large by accident."
        : null;

    private static bool IsUncalled(ShareDifference difference) => !difference.IsBeyondChance && (difference.Low > 0 || difference.High < 0);

    private const string Found = "found: the comments that the model gave the theme, and what part they are of those counted. It errs, so a difference between what was found may be its errors alone.";

    /// <summary>What the shares rest on where people labelled; then why some themes are not compared, each reason once.</summary>
    public static IEnumerable<string> Cautions(Comparison comparison) =>
    [
        .. comparison.HasUnmeasured ? [Found] : Array.Empty<string>(),
        .. comparison.SidesBySample is { Count: > 0 } sides
            ? [$"Shares of {string.Join(", ", sides.Select(side => side.Name))}: from comments that people labelled at random; they hold whatever the model's errors."]
            : Array.Empty<string>(),
        .. comparison.Themes
            .SelectMany(theme => theme.Shares.Select((share, side) => (share.Caution, theme.Theme.Title, Side: comparison.Sides[side].Name)))
            .Where(share => share.Caution is not null)
            .GroupBy(share => share.Caution!, share => (share.Title, share.Side), StringComparer.Ordinal)
            .Select(group => $"No comparison of {Themes([.. group.Select(share => share.Title).Distinct(StringComparer.Ordinal)], comparison)}{Sides([.. group.Select(share => share.Side).Distinct(StringComparer.Ordinal)], comparison)}: {group.Key}"),
    ];

    /// <summary>What to do for sides on which nothing was measured, with the command that does it.</summary>
    public static IEnumerable<(string Advice, string Command)> ToMeasure(Comparison comparison) => comparison.Sides
        .Where(side => side.ToMeasure is not null)
        .GroupBy(side => side.ToMeasure!, side => side.Name, StringComparer.Ordinal)
        .Select(sides => ($"To measure {string.Join(" and ", sides)}, label a random sample (40 comments are a start), then compare again:", sides.Key));

    /// <summary>What the numbers mean, a paragraph each.</summary>
    public static IEnumerable<string> Explain(Comparison comparison) => comparison.Tested == 0
    ? [
        "A model read the comments of all sides by the same themes, and it errs. How many comments it gave a theme is shown as found. Where its errors are not known, neither is how far that is from the truth, nor whether a difference between two sides is one between their viewers.",
    ]
    : [
        $"A share is the part of a side's comments that carry the theme{Origin(comparison)}. The true share is meant to lie within its range 95 times in 100.",
        "A difference is doubted for three reasons: the model errs on both sides (or, where people labelled, only a sample was read), conversations differ from those that its errors were measured on, and with other threads of the same audience each share would have come out a little different. Its 95 % interval joins the doubts of both sides by the method of Zou and Donner (2008).",
        string.Create(CultureInfo.InvariantCulture, $"Whoever looks at many differences finds some that are large by accident. All {comparison.Tested} were therefore tested together: their probabilities p are adjusted by Holm's method (1979), so that the chance of even one false alarm among them is at most 5 %. A difference is called beyond chance where its adjusted p is below 0.05. {NotWidened}: one may leave out zero and yet not be called."),
        "The test is cautious and calls large differences only. “Not beyond chance” does not mean that two shares are equal.",
    ];

    /// <summary>How many comments the model gave a theme on a side, and what part that is.</summary>
    public static string FoundOn(ComparedShare share) => string.Create(
        CultureInfo.InvariantCulture, $"{share.Comments} found, {(share is { Comments: > 0, FoundShare: < 0.005 } ? "< 1" : $"{100 * share.FoundShare:0}")} %");

    private static string Origin(Comparison comparison) => (comparison.Model.Quality.IsMeasured, comparison.SidesBySample.Count > 0) switch
    {
        (true, true) => ": estimated from comments that people labelled at random where there are enough, elsewhere corrected for the themes that the model is known to miss and to give by mistake",
        (true, false) => ", corrected for the themes that the model is known to miss and to give by mistake",
        (false, true) => ", estimated from comments that people labelled at random",
        (false, false) => "",
    };

    private static string Themes(List<string> titles, Comparison comparison) => titles.Count == comparison.Themes.Count
        ? "any theme"
        : string.Join(", ", titles.Select(title => $"'{TerminalText.Clean(title)}'"));

    private static string Sides(List<string> names, Comparison comparison) =>
        names.Count == comparison.Sides.Count ? "" : $" (side {string.Join(", ", names)})";
}
