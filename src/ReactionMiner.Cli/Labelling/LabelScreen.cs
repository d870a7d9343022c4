using System.Globalization;
using ReactionMiner.Counting;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Labelling;

/// <summary>One comment with its thread, the themes with their keys, and how far the reader is: as lines for a terminal of any width.</summary>
internal sealed class LabelScreen(ThemeSet themes, LabelMaterial material)
{
    private const int FewestTextLines = 3;
    private const string Keys = "- negative, = neutral, + positive: keep and go on; Enter: keep without a tone; u undo, s skip, q quit";

    /// <param name="chosen">Positions of the themes chosen so far.</param>
    /// <param name="page">Of a text longer than the screen, from 0; any number is fine.</param>
    public IReadOnlyList<string> Draw(LabelTask task, IReadOnlySet<int> chosen, int page, string progress, int columns, int rows)
    {
        var comment = task.Candidate.Comment;
        List<string> top = [.. WrappedText.Lines(progress, columns), new string('-', columns)];
        if (material.ParentText(comment) is { } parent)
        {
            top.Add(TerminalText.Fit("> " + TerminalText.Clean(parent), columns));
        }
        List<string> bottom =
        [
            new string('-', columns),
            .. themes.Themes.Select((theme, position) => TerminalText.Fit(
                $"{(chosen.Contains(position) ? '*' : ' ')} {LabelKeys.Themes[position]} {TerminalText.Clean(theme.Title)}", columns)),
            .. WrappedText.Lines(Keys, columns),
        ];
        return [.. top, .. Page(WrappedText.Lines(comment.Text, columns), page, rows - top.Count - bottom.Count - 1, columns), .. bottom];
    }

    /// <summary>How far the reader is, and what more labels would bring.</summary>
    public string Progress(LabelSession session, LabelTask task, string reader, SampleOutlook? outlook)
    {
        var place = task switch
        {
            { Place: { } drawn } => Text($"random sample {drawn.Position} of {session.Sample.Count} ({session.SampleLabelled} labelled)"),
            { Source: LabelSource.Correction } => "a correction, kept apart from the random sample",
            _ when session.SampleSkipped > 0 => Text(
                $"random sample gone through{Skipped(session.SampleSkipped)}; now what teaches most ({session.Answered} this time)"),
            _ => Text($"random sample done; now what teaches most ({session.Answered} this time)"),
        };
        return $"{place}, by {reader}. {(session.Earlier is { } earlier ? Again(earlier) : "")}{Outlook(outlook)}";
    }

    private string Again(Label earlier)
    {
        var added = themes.Themes.Where((_, theme) => !earlier.Asked(theme)).Select(theme => TerminalText.Clean(theme.Title));
        return $"You were not asked about {string.Join(", ", added)} here; what you answered is marked, and Enter keeps its tone. ";
    }

    /// <summary>How many of the random sample the reader left open; empty for none.</summary>
    public static string Skipped(int skipped) => skipped == 0
        ? ""
        : Text($"; {skipped} skipped of the sample {(skipped == 1 ? "stays" : "stay")} open, and the next session offers {(skipped == 1 ? "it" : "them")} again");

    private static string Outlook(SampleOutlook? outlook) => outlook is null
        ? "The counts rest on the sample from 20 labels on."
        : Text($"Intervals \u00b1{100 * outlook.Now:0.0} points, after 20 more about \u00b1{100 * outlook.After:0.0}.");

    private static IEnumerable<string> Page(IReadOnlyList<string> lines, int page, int rows, int columns)
    {
        rows = Math.Max(FewestTextLines, rows);
        if (lines.Count <= rows)
        {
            return lines;
        }
        var pages = (lines.Count + rows - 2) / (rows - 1);
        var shown = page % pages;
        return lines.Skip(shown * (rows - 1)).Take(rows - 1).Append(TerminalText.Fit(Text($"[{shown + 1} of {pages}; space: more]"), columns));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
