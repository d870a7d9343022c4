using System.Globalization;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli;

/// <summary>An evaluation as a table for the terminal.</summary>
internal static class EvaluationText
{
    public static void Write(TextWriter writer, EvaluationReport report)
    {
        Line(writer, $"{report.Comments:N0} comments: {report.Name}");
        Line(writer, $"");
        Line(writer, $"{"theme",-30} {"support",8} {"precision",10} {"recall",8} {"F1",6} {"avg. precision",15}");
        foreach (var theme in report.Themes)
        {
            var quality = theme.Quality;
            Line(writer, $"{quality.ThemeId,-30} {quality.Support,8} {Ratio(quality.Precision),10} {Ratio(quality.Recall),8} {Ratio(quality.F1),6} {Ratio(theme.AveragePrecision),15}");
        }
        Line(writer, $"");
        Line(writer, $"macro-F1 {report.MacroF1:0.000}, micro-F1 {report.MicroF1:0.000}, mean average precision {report.MeanAveragePrecision:0.000}");
        if (report.Sentiment is { } tone)
        {
            Line(writer, $"sentiment: macro-F1 {tone.MacroF1:0.000}, accuracy {tone.Accuracy:0.000} over {tone.Comments:N0} comments");
        }
    }

    /// <summary>The most confident errors, with the comments they were made on.</summary>
    public static void WriteErrors(TextWriter writer, EvaluationReport report, LabelledComments comments, int count, int width)
    {
        var texts = comments.Comments.ToDictionary(comment => comment.Id, comment => comment.Text, StringComparer.Ordinal);
        foreach (var error in report.Errors
            .OrderByDescending(error => error.IsMiss ? 1 - error.Probability : error.Probability)
            .Take(count))
        {
            Line(writer, $"");
            Line(writer, $"{(error.IsMiss ? "missed" : "given wrongly")}: {error.ThemeId} at {error.Probability:0.00}, comment {TerminalText.Clean(error.CommentId)}");
            Line(writer, $"  {TerminalText.Fit(TerminalText.Clean(texts[error.CommentId]), width - 2)}");
        }
    }

    private static string Ratio(double? ratio) => ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static void Line(TextWriter writer, FormattableString text) =>
        writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
