using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes <c>summary.md</c>.</summary>
internal static class SummaryMarkdown
{
    private const int ExampleColumns = 400;

    public static void Write(TextWriter writer, ViewerReactions reactions, ThemeOrder order)
    {
        var rows = order.Sort(reactions);
        writer.Write($"# {MarkdownText.Escape(Wording.Title(reactions))}\n\n");
        writer.Write($"{MarkdownText.Escape(Wording.Coverage(reactions.Coverage))}\n");
        foreach (var warning in reactions.Warnings)
        {
            writer.Write($"\n> **Warning:** {MarkdownText.Escape(warning)}\n");
        }
        WriteTable(writer, reactions, rows);
        if (Wording.NotFound(order.NotFound(reactions)) is { } notFound)
        {
            writer.Write($"\n{MarkdownText.Escape(notFound)}\n");
        }
        foreach (var caution in Wording.Estimates(rows, reactions.None))
        {
            writer.Write($"\n{MarkdownText.Escape(caution)}\n");
        }
        if (Wording.Repeats(reactions) is { } repeats)
        {
            writer.Write($"\n{MarkdownText.Escape(repeats)}\n");
        }
        WriteTones(writer, rows);
        if (reactions.Brief is { } brief)
        {
            BriefMarkdown.Write(writer, brief);
        }
        WriteExamples(writer, rows);
        WriteLanguages(writer, reactions);
        writer.Write("\n## What the numbers mean\n\n");
        foreach (var paragraph in Wording.Explain(reactions))
        {
            writer.Write($"- {MarkdownText.Escape(paragraph)}\n");
        }
        WriteModel(writer, reactions, rows);
    }

    private static void WriteTable(TextWriter writer, ViewerReactions reactions, IReadOnlyList<ThemeCount> rows)
    {
        writer.Write("\n|   | viewer reaction | comments | share | 95 % interval | negative | neutral | positive | likes | authors |\n");
        writer.Write("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (var position = 0; position < rows.Count; position++)
        {
            WriteRow(writer, rows[position], $"{position + 1}", rows[position].Theme!.Title);
        }
        WriteRow(writer, reactions.None, " ", Wording.NoneTitle);
    }

    private static void WriteRow(TextWriter writer, ThemeCount row, string number, string title) =>
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"| {number} | {MarkdownText.Escape(title)} | {row.Comments} | {Wording.Share(row)} | {Wording.Interval(row)} | {row.Negative} | {row.Neutral} | {row.Positive} | {row.Likes} | {row.Authors} |\n"));

    private static void WriteTones(TextWriter writer, IReadOnlyList<ThemeCount> rows)
    {
        if (!rows.Any(HasToneShares))
        {
            return;
        }
        writer.Write("\n## Tone\n\nShares of the comments given the theme, with 95 % intervals.\n\n|   | negative | neutral | positive |\n|--:|--:|--:|--:|\n");
        for (var position = 0; position < rows.Count; position++)
        {
            if (HasToneShares(rows[position]))
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"| {position + 1} | {string.Join(" | ", rows[position].ToneShares.Select(Wording.Range))} |\n"));
            }
        }
    }

    /// <summary>Of comments of which nobody knows how far they carry the theme, the tone says nothing either.</summary>
    private static bool HasToneShares(ThemeCount row) => row is { Estimate: not null, ToneShares.Count: > 0 };

    private static void WriteExamples(TextWriter writer, IReadOnlyList<ThemeCount> rows)
    {
        writer.Write("\n## Examples\n");
        for (var position = 0; position < rows.Count; position++)
        {
            if (rows[position].Examples.Count > 0)
            {
                writer.Write($"\n### {position + 1}. {MarkdownText.Escape(rows[position].Theme!.Title)}\n\n");
            }
            foreach (var example in rows[position].Examples)
            {
                writer.Write($"- “{MarkdownText.Escape(example.Text, ExampleColumns)}”\n");
            }
        }
    }

    private static void WriteLanguages(TextWriter writer, ViewerReactions reactions)
    {
        if (reactions.Languages.Count > 0)
        {
            var languages = reactions.Languages.Select(language => $"{MarkdownText.Escape(language.Key)} {language.Value}");
            writer.Write($"\n## Languages\n\n{string.Join(", ", languages)}\n");
        }
    }

    private static void WriteModel(TextWriter writer, ViewerReactions reactions, IReadOnlyList<ThemeCount> rows)
    {
        writer.Write($"\n## The model\n\n{MarkdownText.Escape(Wording.Model(reactions))}\n");
        if (!reactions.Model.Quality.IsMeasured)
        {
            return;
        }
        writer.Write("\n|   | precision | recall | held-out comments with the theme |\n|--:|--:|--:|--:|\n");
        for (var position = 0; position < rows.Count; position++)
        {
            var quality = rows[position].Quality;
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"| {position + 1} | {quality?.Precision:0.00} | {quality?.Recall:0.00} | {quality?.Support} |\n"));
        }
    }
}
