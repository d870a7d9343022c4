using System.Globalization;
using ReactionMiner.Counting;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli;

/// <summary>An evaluation as tables for the terminal.</summary>
/// <param name="width">Columns of the terminal.</param>
internal sealed class EvaluationText(TextWriter writer, int width)
{
    private const string TooFew = "too few";

    public void Write(EvaluationReport report, ModelDescription model)
    {
        Wrapped($"{Amount.Of(report.Comments, "comment")}: {report.Name}");
        Wrapped($"model {model.Id} {model.Version} ({model.Kind})");
        if (report.TrainedOn is > 0 and var seen)
        {
            Wrapped($"{seen:N0} of them were in the model's training: these figures flatter it, and say little of the intervals and counts on other videos.");
        }
        WriteThemes(report, model.Quality.IsMeasured);
        WriteCalibration(report, model.Quality.IsMeasured);
        WriteConfusion(report);
        WriteCounts(report);
    }

    private void WriteThemes(EvaluationReport report, bool isCalibrated)
    {
        var table = new TextTable(
        [
            "theme", "support", "precision", "recall", "F1", "95 % interval", "avg. precision", .. isCalibrated ? (string[])["calibration error"] : [],
        ]);
        foreach (var theme in report.Themes.Where(theme => theme.IsScored))
        {
            var quality = theme.Quality;
            Add(quality.ThemeId, Text($"{quality.Support}"), quality.Precision, quality.Recall, quality.F1, theme.HasInterval ? Interval(theme.F1Interval) : TooFew, theme.AveragePrecision, theme.Calibration.ExpectedError);
        }
        var micro = report.Micro;
        Add("macro", "", report.MacroPrecision, report.MacroRecall, report.MacroF1, Interval(report.MacroF1Interval), report.MeanAveragePrecision, error: null);
        Add("micro", Text($"{micro.Support}"), micro.Precision, micro.Recall, micro.F1, "", average: null, report.Calibration.ExpectedError);
        writer.WriteLine();
        table.Write(writer, width);
        foreach (var theme in report.Themes.Where(theme => !theme.IsScored))
        {
            Wrapped($"{theme.Quality.ThemeId}: not scored, as no label tells whether it is there (nobody was asked about it, or readers differ)");
        }
        if (report.Themes.Any(theme => theme is { IsScored: true, HasInterval: false }))
        {
            Wrapped($"{TooFew}: no interval, as fewer than {ThemeEvaluation.FewestForInterval} of the comments are labelled with the theme");
        }
        if (report.Themes.Any(theme => theme is { IsScored: true, Quality.Support: 0 }))
        {
            Wrapped($"macro: F1 counts a theme that no comment is labelled with as 0; precision, recall and average precision leave it out");
        }
        writer.WriteLine();
        Wrapped($"macro-F1 {report.MacroF1:0.000}, micro-F1 {report.MicroF1:0.000}, mean average precision {report.MeanAveragePrecision:0.000}");
        if (report.Sentiment is { } tone)
        {
            Wrapped($"sentiment: macro-F1 {tone.MacroF1:0.000}, accuracy {tone.Accuracy:0.000} over {tone.Comments:N0} comments");
        }

        void Add(string name, string support, double? precision, double? recall, double f1, string interval, double? average, double? error) => table.Add(
        [
            name, support, Ratio(precision), Ratio(recall), Ratio(f1), interval, Ratio(average), .. isCalibrated ? (string[])[Ratio(error)] : [],
        ]);
    }

    private void WriteCalibration(EvaluationReport report, bool isCalibrated)
    {
        writer.WriteLine();
        if (!isCalibrated)
        {
            Wrapped($"The model's probabilities were never measured on labels, so nothing is said of how far they can be taken at their word. `train` measures those of a model once 100 comments drawn at random are labelled.");
            return;
        }
        var table = new TextTable("probability", "answers", "predicted", "labelled");
        foreach (var bin in report.Calibration.Bins)
        {
            table.Add(Text($"{bin.From:0.0} - {bin.To:0.0}"), Text($"{bin.Answers:N0}"), Ratio(bin.MeanProbability), Ratio(bin.LabelledShare));
        }
        table.Write(writer, width);
    }

    private void WriteConfusion(EvaluationReport report)
    {
        writer.WriteLine();
        Wrapped($"errors, and what stood there instead (none: no theme)");
        foreach (var theme in report.Themes)
        {
            var quality = theme.Quality;
            if (quality.FalseNegatives + quality.FalsePositives > 0)
            {
                writer.WriteLine(TerminalText.Fit(quality.ThemeId, width));
                WriteErrors("missed", quality.FalseNegatives, "given", theme.Confusion.Missed);
                WriteErrors("given wrongly", quality.FalsePositives, "labelled", theme.Confusion.FalseAlarms);
            }
        }
    }

    private void WriteErrors(string kind, int count, string instead, IReadOnlyList<ConfusedWith> others)
    {
        if (count > 0)
        {
            Indented($"{kind} {count}; {instead}: {string.Join(", ", others.Select(other => $"{other.ThemeId} {other.Comments}"))}");
        }
    }

    private void WriteCounts(EvaluationReport report)
    {
        writer.WriteLine();
        if (report.Counts is not { } counts)
        {
            Wrapped($"counts: too few comments to make videos of");
            return;
        }
        Wrapped($"counts of videos of 50 to 5,000 of these comments, with a quarter to four times as many of the theme, or of conversations whole (%, points)");
        var table = new TextTable(Shown(SimulationTable.Columns));
        foreach (var theme in counts.Themes)
        {
            table.Add(Shown(SimulationTable.Cells(theme)));
        }
        table.Write(writer, width);
        Wrapped($"{report.CountGain}");
    }

    /// <summary>All columns but those of videos in which the share alone is new, which other people's comments do not make.</summary>
    private static string[] Shown(IReadOnlyList<string> cells) => [.. cells.Take(7), cells[^1]];

    private static string Interval(FigureInterval interval) => Text($"{interval.Low:0.00}-{interval.High:0.00}");

    private static string Ratio(double? ratio) => ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private void Wrapped(FormattableString text) => Lines(Text(text), "", "");

    private void Indented(FormattableString text) => Lines(Text(text), "  ", "    ");

    private void Lines(string text, string first, string later)
    {
        var indent = first;
        foreach (var line in TerminalText.Wrap(text, width - later.Length))
        {
            writer.WriteLine(indent + line);
            indent = later;
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
