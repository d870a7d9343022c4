using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Prints the viewer reactions as plain text for a terminal or a log. Hostile text is neutralised.</summary>
public static class SummaryText
{
    private const int MinimumWidth = 72;
    private const string Indent = "    ";

    public static void Write(TextWriter writer, ViewerReactions reactions, SummaryTextOptions options)
    {
        var width = Math.Max(MinimumWidth, options.Width);
        var rows = options.Order.Sort(reactions);
        WriteWrapped(writer, Wording.Title(reactions), width);
        WriteWrapped(writer, Wording.Coverage(reactions.Coverage), width);
        writer.Write('\n');
        WriteTable(writer, reactions, rows, width, options.Examples);
        if (Wording.NotFound(options.Order.NotFound(reactions)) is { } notFound)
        {
            WriteWrapped(writer, notFound, width);
        }
        WriteWrapped(writer, Wording.Basis(reactions), width);
        var hint = options.Explain ? "" : " · `--explain` for what that means";
        WriteWrapped(writer, Wording.Model(reactions) + hint, width);
        foreach (var caution in Wording.Estimates(rows, reactions.None))
        {
            WriteWrapped(writer, caution, width);
        }
        if (Wording.Repeats(reactions) is { } repeats)
        {
            WriteWrapped(writer, repeats, width);
        }
        WriteParagraphs(writer, reactions.Warnings.Select(warning => "! " + warning), width);
        if (options.Brief && reactions.Brief is { } brief)
        {
            writer.Write('\n');
            BriefText.Write(writer, brief, width);
        }
        if (options.Explain)
        {
            WriteParagraphs(writer, Wording.Explain(reactions), width);
        }
    }

    private static void WriteTable(
        TextWriter writer, ViewerReactions reactions, IReadOnlyList<ThemeCount> rows, int width, int examples)
    {
        var digits = rows.Append(reactions.None).Max(row => Digits(Math.Max(row.Negative, Math.Max(row.Neutral, row.Positive))));
        var titles = rows.Select(row => TerminalText.Clean(row.Theme!.Title)).ToList();
        var figures = Figures("", "", "", Tone(reactions.None, digits));
        var titleColumns = Math.Clamp(
            titles.Append(Wording.NoneTitle).Max(TerminalText.ColumnsOf), 1, Math.Max(12, width - Indent.Length - figures.Length));
        WriteLine(writer, Indent + new string(' ', titleColumns) + Figures("comments", "share", "95 % interval", "tone"));
        for (var position = 0; position < rows.Count; position++)
        {
            WriteRow(writer, rows[position], $"{position + 1,2}  ", titles[position], titleColumns, digits);
            foreach (var example in rows[position].Examples.Take(examples))
            {
                writer.Write(Indent + Indent + TerminalText.Fit($"“{TerminalText.Clean(example.Text)}”", width - (2 * Indent.Length)) + "\n");
            }
        }
        WriteRow(writer, reactions.None, Indent, Wording.NoneTitle, titleColumns, digits);
    }

    private static void WriteRow(TextWriter writer, ThemeCount row, string number, string title, int titleColumns, int digits)
    {
        var fitted = TerminalText.Pad(TerminalText.Fit(title, titleColumns), titleColumns);
        var comments = row.Comments.ToString(CultureInfo.InvariantCulture);
        WriteLine(writer, number + fitted + Figures(comments, Wording.Share(row), Wording.Interval(row), Tone(row, digits)));
    }

    private static string Tone(ThemeCount row, int digits)
    {
        return $"- {Right(row.Negative)}  o {Right(row.Neutral)}  + {Right(row.Positive)}";

        string Right(int count) => count.ToString(CultureInfo.InvariantCulture).PadLeft(digits);
    }

    private static string Figures(string comments, string share, string interval, string tone) =>
        $"  {comments,8}  {share,6}  {interval,14}   {tone}";

    private static void WriteParagraphs(TextWriter writer, IEnumerable<string> paragraphs, int width)
    {
        foreach (var paragraph in paragraphs)
        {
            writer.Write('\n');
            WriteWrapped(writer, paragraph, width);
        }
    }

    private static void WriteWrapped(TextWriter writer, string text, int width)
    {
        foreach (var line in TerminalText.Wrap(TerminalText.Clean(text), width))
        {
            WriteLine(writer, line);
        }
    }

    private static void WriteLine(TextWriter writer, string line) => writer.Write(line.TrimEnd() + "\n");

    private static int Digits(int count) => count.ToString(CultureInfo.InvariantCulture).Length;
}
