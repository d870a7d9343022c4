using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Prints a comparison as plain text for a terminal or a log. Hostile text is neutralised.</summary>
public static class ComparisonText
{
    private const int TitleColumns = 44;
    private const int ShareColumns = 19;

    /// <param name="width">Terminal columns that lines are cut to.</param>
    public static void Write(TextWriter writer, Comparison comparison, int width)
    {
        Line(writer, "Theme shares compared", width);
        foreach (var side in comparison.Sides)
        {
            Line(writer, Text($" {side.Name}  {TerminalText.Clean(side.Title)}: {side.Counted} comments counted, in {side.Threads} threads"), width);
        }
        writer.Write('\n');
        Line(writer, new string(' ', TitleColumns) + string.Concat(comparison.Sides.Select(side => side.Name.PadLeft(ShareColumns))), width);
        foreach (var theme in comparison.Themes)
        {
            var title = TerminalText.Pad(TerminalText.Fit(TerminalText.Clean(theme.Theme.Title), TitleColumns), TitleColumns);
            Line(writer, title + string.Concat(theme.Shares.Select(share => Cell(theme, share).PadLeft(ShareColumns))), width);
            foreach (var (side, share) in theme.Shares.Index().Where(share => !theme.IsMeasured && share.Item.Estimate is not null))
            {
                Line(writer, $"    {comparison.Sides[side].Name} measured: {Share(share.Estimate!)}", width);
            }
            foreach (var difference in theme.Differences)
            {
                Line(writer, "    " + Difference(comparison, difference), width);
            }
        }
        writer.Write('\n');
        Note(writer, ComparisonWording.Result(comparison), width);
        if (ComparisonWording.Uncalled(comparison) is { } uncalled)
        {
            Note(writer, uncalled, width);
        }
        foreach (var caution in ComparisonWording.Cautions(comparison))
        {
            Note(writer, caution, width);
        }
        foreach (var (advice, command) in ComparisonWording.ToMeasure(comparison))
        {
            Note(writer, advice, width);
            // Whole, as it is there to be copied.
            writer.Write($"  {TerminalText.Clean(command)}\n");
        }
        Note(writer, Wording.Model(comparison.Model, comparison.SidesBySample.Count > 0), width);
    }

    private static void Note(TextWriter writer, string note, int width)
    {
        foreach (var line in TerminalText.Wrap(TerminalText.Clean(note), width))
        {
            Line(writer, line, width);
        }
    }

    private static string Difference(Comparison comparison, ShareDifference difference) => Text(
        $"{comparison.Sides[difference.To].Name} - {comparison.Sides[difference.From].Name}: {Points(difference.Difference)} points ({Points(difference.Low)} to {Points(difference.High)})")
        + (difference.IsBeyondChance ? Text($", beyond chance (adjusted p {P(difference.AdjustedP)})") : "");

    // What was found stands beside what was found, and what was measured beside what was measured.
    private static string Cell(ComparedTheme theme, ComparedShare share) =>
        theme.IsMeasured ? Share(share.Estimate!) : ComparisonWording.FoundOn(share);

    private static string Share(ShareEstimate estimate) =>
        Text($"{100 * estimate.Share:0} % ({Math.Floor(100 * estimate.Low):0}-{Math.Ceiling(100 * estimate.High):0})");

    private static string Points(double share) => (100 * share).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static string P(double p) => p < 0.001 ? "< 0.001" : Text($"{p:0.000}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter writer, string line, int width) => writer.Write(TerminalText.Fit(line.TrimEnd(), width) + "\n");
}
