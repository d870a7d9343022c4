using System.Text.Json;
using ReactionMiner.Counting;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli;

/// <summary>An evaluation as one JSON object, ratios to four digits.</summary>
internal static class EvaluationJson
{
    /// <param name="errors">Errors to list of each kind, and of each theme.</param>
    public static string Write(EvaluationReport report, ModelDescription model, int errors) => JsonSerializer.Serialize(new
    {
        model = model.Id,
        version = model.Version,
        file = report.Name,
        comments = report.Comments,
        trained_on = report.TrainedOn,
        macro_f1 = Rounded(report.MacroF1),
        macro_f1_interval = Interval(report.MacroF1Interval),
        macro_precision = Rounded(report.MacroPrecision),
        macro_recall = Rounded(report.MacroRecall),
        micro_f1 = Rounded(report.MicroF1),
        micro_precision = Rounded(report.Micro.Precision),
        micro_recall = Rounded(report.Micro.Recall),
        mean_average_precision = Rounded(report.MeanAveragePrecision),
        probabilities_measured = model.Quality.IsMeasured,
        expected_calibration_error = Calibrated(model, report.Calibration.ExpectedError),
        sentiment_macro_f1 = Rounded(report.Sentiment?.MacroF1),
        themes = report.Themes.Select(theme => Theme(theme, report, model, errors)),
        wrong_tones = report.Sentiment?.Errors.Take(errors).Select(error => new
        {
            comment_id = error.CommentId,
            label = Name(error.Label),
            given = Name(error.Given),
            probability = Rounded(error.Probability),
        }),
        counts = report.Counts?.Themes.Select(theme => new
        {
            id = theme.ThemeId,
            unseen = Figures(theme.Unseen),
            unseen_shifted = Figures(theme.UnseenShifted),
            whole = Figures(theme.Whole),
        }),
    });

    private static object Theme(ThemeEvaluation theme, EvaluationReport report, ModelDescription model, int errors)
    {
        var wrong = report.Errors.Where(error => string.Equals(error.ThemeId, theme.Quality.ThemeId, StringComparison.Ordinal)).ToLookup(error => error.IsMiss);
        return new
        {
            id = theme.Quality.ThemeId,
            support = theme.Quality.Support,
            precision = Rounded(theme.Quality.Precision),
            recall = Rounded(theme.Quality.Recall),
            f1 = Rounded(theme.Quality.F1),
            f1_interval = theme.HasInterval ? Interval(theme.F1Interval) : null,
            average_precision = Rounded(theme.AveragePrecision),
            expected_calibration_error = Calibrated(model, theme.Calibration.ExpectedError),
            calibration = !model.Quality.IsMeasured ? null : theme.Calibration.Bins.Select(bin => new
            {
                from = bin.From,
                to = bin.To,
                answers = bin.Answers,
                predicted = Rounded(bin.MeanProbability),
                labelled = Rounded(bin.LabelledShare),
            }),
            missed = Confused(theme.Confusion.Missed),
            false_alarms = Confused(theme.Confusion.FalseAlarms),
            missed_examples = Examples(wrong[true], errors),
            false_alarm_examples = Examples(wrong[false], errors),
        };
    }

    private static object Figures(SimulationFigures figures) => new
    {
        videos = figures.Videos,
        estimated = figures.Estimated,
        coverage = Rounded(figures.Coverage),
        width = Rounded(figures.Width),
        found_error = Rounded(figures.FoundError),
        estimate_error = Rounded(figures.EstimateError),
    };

    private static Dictionary<string, int> Confused(IReadOnlyList<ConfusedWith> others) =>
        others.ToDictionary(other => other.ThemeId, other => other.Comments, StringComparer.Ordinal);

    private static object Examples(IEnumerable<ThemeError> errors, int count) =>
        errors.Take(count).Select(error => new { comment_id = error.CommentId, probability = Rounded(error.Probability) });

    private static double?[] Interval(FigureInterval interval) => [Rounded(interval.Low), Rounded(interval.High)];

    private static string Name(Sentiment tone) => tone.ToString().ToLowerInvariant();

    /// <summary>Of probabilities that were never measured nothing is said.</summary>
    private static double? Calibrated(ModelDescription model, double error) => model.Quality.IsMeasured ? Rounded(error) : null;

    private static double? Rounded(double? ratio) => ratio is { } value ? Math.Round(value, 4) : null;
}
