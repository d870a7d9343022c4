using System.Globalization;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli;

/// <summary>The errors of an evaluation by kind, with the comments they were made on.</summary>
internal static class EvaluationErrorsText
{
    /// <param name="count">Of each kind, and of each theme; the most confident come first.</param>
    public static void Write(TextWriter writer, EvaluationReport report, LabelledComments comments, int count, int width)
    {
        var texts = comments.Comments.ToDictionary(comment => comment.Id, comment => comment.Text, StringComparer.Ordinal);
        foreach (var theme in report.Errors.GroupBy(error => error.ThemeId, StringComparer.Ordinal))
        {
            Kind(theme.Where(error => error.IsMiss), error => ($"missed: {error.ThemeId}", error.Probability, error.CommentId));
            Kind(theme.Where(error => !error.IsMiss), error => ($"given wrongly: {error.ThemeId}", error.Probability, error.CommentId));
        }
        Kind(report.Sentiment?.Errors ?? [], error => ($"wrong tone: {Name(error.Label)} read as {Name(error.Given)}", error.Probability, error.CommentId));

        void Kind<T>(IEnumerable<T> errors, Func<T, (string Name, double Probability, string CommentId)> describe)
        {
            foreach (var (name, probability, id) in errors.Take(count).Select(describe))
            {
                writer.WriteLine();
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} at {probability:0.00}, comment {TerminalText.Clean(id)}"));
                writer.WriteLine($"  {TerminalText.Fit(TerminalText.Clean(texts[id]), width - 2)}");
            }
        }
    }

    private static string Name(Reactions.Sentiment tone) => tone.ToString().ToLowerInvariant();
}
