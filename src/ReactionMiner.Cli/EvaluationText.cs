using System.Globalization;
using ReactionMiner.Counting;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Cli;

/// <summary>An evaluation as tables for the terminal.</summary>
internal static class EvaluationText
{
    private const int NameColumns = 30;

    public static void Write(TextWriter writer, EvaluationReport report)
    {
        Line(writer, $"{report.Comments:N0} comments: {report.Name}");
        if (report.TrainedOn is > 0 and var seen)
        {
            Line(writer, $"{seen:N0} of them were in the model's training: these figures flatter it, and say little of the intervals and counts on other videos.");
        }
        WriteThemes(writer, report);
        WriteCalibration(writer, report);
        WriteConfusion(writer, report);
        WriteCounts(writer, report);
    }

    private static void WriteThemes(TextWriter writer, EvaluationReport report)
    {
        Line(writer, $"");
        Line(writer, $"{"theme",-NameColumns} {"support",8} {"precision",10} {"recall",7} {"F1",6} {"95 % interval",14} {"avg. precision",15} {"calibration error",18}");
        foreach (var theme in report.Themes)
        {
            var quality = theme.Quality;
            Line(writer, $"{quality.ThemeId,-NameColumns} {quality.Support,8} {Ratio(quality.Precision),10} {Ratio(quality.Recall),7} {Ratio(quality.F1),6} {Interval(theme.F1Interval),14} {Ratio(theme.AveragePrecision),15} {Ratio(theme.Calibration.ExpectedError),18}");
        }
        var micro = report.Micro;
        Line(writer, $"{"macro",-NameColumns} {"",8} {Ratio(report.MacroPrecision),10} {Ratio(report.MacroRecall),7} {Ratio(report.MacroF1),6} {Interval(report.MacroF1Interval),14} {Ratio(report.MeanAveragePrecision),15}");
        Line(writer, $"{"micro",-NameColumns} {micro.Support,8} {Ratio(micro.Precision),10} {Ratio(micro.Recall),7} {Ratio(micro.F1),6} {"",14} {"",15} {Ratio(report.Calibration.ExpectedError),18}");
        Line(writer, $"");
        Line(writer, $"macro-F1 {report.MacroF1:0.000}, micro-F1 {report.MicroF1:0.000}, mean average precision {report.MeanAveragePrecision:0.000}");
        if (report.Sentiment is { } tone)
        {
            Line(writer, $"sentiment: macro-F1 {tone.MacroF1:0.000}, accuracy {tone.Accuracy:0.000} over {tone.Comments:N0} comments");
        }
    }

    private static void WriteCalibration(TextWriter writer, EvaluationReport report)
    {
        Line(writer, $"");
        Line(writer, $"{"probability",-12} {"answers",8} {"predicted",10} {"labelled",9}");
        foreach (var bin in report.Calibration.Bins)
        {
            Line(writer, $"{bin.From,3:0.0} - {bin.To,-6:0.0} {bin.Answers,8:N0} {bin.MeanProbability,10:0.000} {bin.LabelledShare,9:0.000}");
        }
    }

    private static void WriteConfusion(TextWriter writer, EvaluationReport report)
    {
        Line(writer, $"");
        Line(writer, $"errors, and what stood there instead (none: no theme)");
        foreach (var theme in report.Themes)
        {
            Line(writer, $"{theme.Quality.ThemeId}");
            Line(writer, $"  missed        {theme.Quality.FalseNegatives,4}   given:    {Confused(theme.Confusion.Missed)}");
            Line(writer, $"  given wrongly {theme.Quality.FalsePositives,4}   labelled: {Confused(theme.Confusion.FalseAlarms)}");
        }
    }

    private static void WriteCounts(TextWriter writer, EvaluationReport report)
    {
        Line(writer, $"");
        if (report.Counts is not { } counts)
        {
            Line(writer, $"counts: too few comments to make videos of");
            return;
        }
        Line(writer, $"counts of videos of 50 to 5,000 of these comments, with a quarter to four times as many of the theme, or of conversations whole (%, points)");
        CountLine(writer, SimulationTable.Columns);
        foreach (var theme in counts.Themes)
        {
            CountLine(writer, SimulationTable.Cells(theme));
        }
        Line(writer, $"{report.CountGain}");
    }

    /// <summary>All columns but those of videos in which the share alone is new, which other people's comments do not make.</summary>
    private static void CountLine(TextWriter writer, IReadOnlyList<string> cells) =>
        Line(writer, $"{cells[0],-NameColumns} {cells[1],15} {cells[2],7} {cells[3],7} {cells[4],10} {cells[5],15} {cells[6],7} {cells[^1],12}");

    private static string Confused(IReadOnlyList<ConfusedWith> others) => string.Join(", ", others.Select(other => $"{other.ThemeId} {other.Comments}"));

    private static string Interval(FigureInterval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0.00}-{interval.High:0.00}");

    private static string Ratio(double? ratio) => ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static void Line(TextWriter writer, FormattableString text) =>
        writer.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
}
