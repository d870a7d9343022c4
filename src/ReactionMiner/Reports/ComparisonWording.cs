using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The sentences that the printed comparison and compare.html share. Plain text: what comes from outside is not yet escaped.</summary>
internal static class ComparisonWording
{
    public static string Result(Comparison comparison) => string.Create(
        CultureInfo.InvariantCulture,
        $"{comparison.Themes.Sum(theme => theme.Differences.Count(difference => difference.IsBeyondChance))} of {comparison.Tested} differences are beyond chance (5 % for all together, by Holm's method)");

    /// <summary>Why some themes are not compared.</summary>
    public static IEnumerable<string> Cautions(Comparison comparison) => comparison.Themes
        .SelectMany(theme => theme.Shares
            .Where(share => share.Caution is not null)
            .Select(share => $"No comparison of '{TerminalText.Clean(theme.Theme.Title)}': {share.Caution}"))
        .Distinct(StringComparer.Ordinal);

    /// <summary>What the numbers mean, a paragraph each.</summary>
    public static IEnumerable<string> Explain(Comparison comparison) =>
    [
        "A share is the part of a side's comments that carry the theme, corrected for the themes that the model is known to miss and to give by mistake. The true share is meant to lie within its range 95 times in 100.",
        "A difference is doubted for three reasons: the model errs on both sides, conversations differ from those that its errors were measured on, and with other threads of the same audience each share would have come out a little different. Its 95 % interval joins the doubts of both sides by the method of Zou and Donner (2008).",
        string.Create(CultureInfo.InvariantCulture, $"Whoever looks at many differences finds some that are large by accident. All {comparison.Tested} were therefore tested together: their probabilities p are adjusted by Holm's method (1979), so that the chance of even one false alarm among them is at most 5 %. A difference is called beyond chance where its adjusted p is below 0.05. The intervals are not widened for this: one may leave out zero and yet not be called."),
        "The test is cautious and calls large differences only. “Not beyond chance” does not mean that two shares are equal.",
    ];
}
